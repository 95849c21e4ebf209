//! The rows of `tests/submissions.json`, each as the screening in which the office has it
//! beside an honest county.

use chengxin::screening::Screening;
use chengxin::screening::settings::{Area, Settings};
use chengxin::text::both;
use chengxin::wire::receive::Receiver;
use chengxin::wire::scheme_v1::shipped;
use chengxin::wire::{Opened, export, open};
use serde_json::{Value, json};

use crate::screening::county::date;

/// Every row.
pub(crate) fn rows() -> Vec<Value> {
    serde_json::from_str(include_str!("../../submissions.json")).unwrap()
}

/// 杞县 with everything that `equal-2021` asks for, and nothing that excludes it.
pub(crate) fn base() -> Value {
    let case = include_str!("../../cases/full-marks-equal.json");
    let mut file = serde_json::from_str::<Value>(case).unwrap()["assessment"].clone();
    let met =
        |year: u16| json!({"year": year, "energy_saving": "met", "emission_reduction": "met"});
    let none = json!({"state": "none"});
    file["purpose"] = json!("real");
    file["reference_date"] = json!("2021-04-01");
    file["prepared"] = json!({"by": "杞县发展和改革委员会", "on": "2021-04-01"});
    file["applicant"] = json!({
        "name": "杞县", "code": "410221", "prefecture": "开封市", "type": "county",
        "province_administered": false,
    });
    file["answers"]["5"]["inputs"] = json!({
        "permits_due": "1200", "permits_in_time": "1200", "penalties_due": "350",
        "penalties_in_time": "350", "records_omitted": "0",
    });
    file["eligibility"] = json!({
        "safety_accidents": none, "environmental_incidents": none, "statistical_fraud": none,
        "judgment_defaulter": none, "materials_truthful": true,
        "energy_targets": [met(2018), met(2019), met(2020)],
    });
    file
}

/// 通许县, honest, with a few figures less.
fn honest() -> Value {
    let mut file = base();
    file["applicant"]["name"] = json!("通许县");
    file["applicant"]["code"] = json!("410222");
    file["prepared"]["by"] = json!("通许县发展和改革委员会");
    file["answers"]["4"]["inputs"]["permits_reported"] = json!("1201");
    file["answers"]["4"]["inputs"]["permits_compliant"] = json!("1187");
    file
}

/// Puts values where JSON pointers lead, or takes the member away.
fn set(file: &mut Value, changes: &Value) {
    for (pointer, value) in changes.as_object().into_iter().flatten() {
        let (parent, member) = pointer.rsplit_once('/').unwrap();
        let parent = file.pointer_mut(parent).unwrap().as_object_mut().unwrap();
        if value == "(taken away)" {
            parent.remove(member);
        } else {
            parent.insert(member.to_owned(), value.clone());
        }
    }
}

/// A file as the county hands it in: the report that the page makes of its answers, or what
/// it makes of it itself.
fn handed_in(row: &Value) -> String {
    let mut file = base();
    set(&mut file, &row["set"]);
    let report = match open(file.to_string().as_bytes(), None) {
        Ok(Opened::Assessment(report)) if row["form"] != "assessment" => report,
        Ok(_) | Err(_) => return file.to_string(),
    };
    let signed = |mut scheme: Value| {
        set(&mut scheme, &row["scheme"]);
        let scheme = chengxin::wire::open_scheme(scheme.to_string().as_bytes()).unwrap();
        export(&chengxin::report::Report::new(scheme, report.assessment.clone()))
    };
    let text = export(&report);
    let scheme = serde_json::from_str::<Value>(&text).unwrap()["scheme"].clone();
    let text = if row["scheme"].is_null() { text } else { signed(scheme) };
    let mut file: Value = serde_json::from_str(&text).unwrap();
    set(&mut file, &row["after"]);
    file.to_string()
}

/// The screening of a row; its file is the second.
pub(crate) fn screened(row: &Value) -> Screening {
    let scheme = shipped()[0].clone();
    let mut settings = Settings::new(2021, scheme.clone());
    settings.area = Area::of("开封市");
    settings.held_by = "开封市发展和改革委员会".to_owned();
    settings.held_on = Some(date("2021-04-14"));
    settings.reference_date = date("2021-04-14");
    let mut screening = Screening::begin(settings);
    let receiver = Receiver::new(scheme);
    let Ok(Opened::Assessment(honest)) = open(honest().to_string().as_bytes(), None) else {
        panic!("the honest file does not open")
    };
    let also = row["also"].as_array().into_iter().flatten();
    let texts =
        std::iter::once(export(&honest)).chain(std::iter::once(row).chain(also).map(handed_in));
    for (at, text) in texts.enumerate() {
        let name = format!("{at}.json");
        screening.add(receiver.receive(&name, text.as_bytes(), both::problem).submission);
    }
    screening
}
