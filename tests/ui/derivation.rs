//! Derivations on the page: closed a number, open its rule, inputs and arithmetic.

use expect_test::expect;

use chengxin::domain::edition::check::CheckId;
use chengxin::domain::id::{IndicatorNo, ItemId};
use chengxin::domain::language::Language;
use chengxin::scoring::trace::Subject;
use chengxin::ui::county::check_rule::{CheckRule, CheckRuleProps};
use chengxin::ui::county::open_items::{OpenItems, OpenItemsProps};
use chengxin::ui::county::result::{ResultPage, ResultPageProps};
use chengxin::ui::derivation::{Derivation, DerivationProps};
use chengxin::ui::fields::said::Number;

use crate::{check, markup, view};

fn no(no: u8) -> IndicatorNo {
    IndicatorNo::new(no).unwrap()
}

fn item(of: u8, id: &str) -> Subject {
    Subject::Item(no(of), ItemId::new(id).unwrap())
}

/// The derivation of a number in a worked case.
fn derivation(case: &str, language: Language, subject: Subject, opened: bool) -> String {
    let view = view(case, language);
    let number = Number { shown: "1".into(), said: "总分，1".into() };
    let id = "cx-n".into();
    markup::<Derivation>(DerivationProps { view, subject, number, id, opened })
}

#[test]
fn closed_it_is_a_number() {
    let closed = derivation("worked-half-filled", Language::Zh, Subject::Total, false);
    check(
        &closed,
        &expect![[r#"
            <button id="cx-n" type="button" aria-expanded="false" class="cx-number">
            <span role="img" aria-label="总分，1">1</span>
            </button>"#]],
    );
}

#[test]
fn a_ratio_shows_its_rounding() {
    let open = derivation("worked-half-filled", Language::Zh, item(9, "work_areas"), true);
    check(
        &open,
        &expect![[r#"
            <button id="cx-n" type="button" aria-expanded="true" aria-controls="cx-n-steps" class="cx-number">
            <span role="img" aria-label="总分，1">1</span>
            </button>
            <div>
            <div id="cx-n-steps" class="cx-derivation">
            <p>
            <strong class="cx-derivation__head">规则</strong>“已使用信用查询或者信用报告的工作领域”占“应使用的工作领域”的比例，达到1得60分，其间按比例。四舍五入到4位小数。总数不能为0。</p>
            <p class="cx-derivation__head">所填数据</p>
            <ul class="cx-derivation__inputs">
            <li>
            <span class="cx-derivation__part">应使用的工作领域</span> <span class="cx-figure">14 个</span>
            </li>
            <li>
            <span class="cx-derivation__part">已使用信用查询或者信用报告的工作领域</span> <span class="cx-figure">5 个</span>
            </li>
            </ul>
            <p class="cx-derivation__head">计算</p>
            <ul class="cx-derivation__lines">
            <li>
            <span class="cx-derivation__purpose">得分</span> <span class="cx-derivation__sum">60 × 5 ÷ 14 = 21.428571… → 21.4286</span>
            <span class="cx-muted">（四舍五入到4位）</span>
            </li>
            </ul>
            <p class="cx-muted">评分依据：<span lang="zh-CN">《河南省社会信用条例》第二十二条、第六十一条（列出14个工作领域）；分值为示例</span>
            </p>
            </div>
            </div>"#]],
    );
}

#[test]
fn a_band_shows_what_was_tried() {
    let open = derivation("worked-half-filled", Language::En, item(4, "permits"), true);
    check(
        &open,
        &expect![[r#"
            <button id="cx-n" type="button" aria-expanded="true" aria-controls="cx-n-steps" class="cx-number">
            <span role="img" aria-label="总分，1">1</span>
            </button>
            <div>
            <div id="cx-n-steps" class="cx-derivation">
            <p>
            <strong class="cx-derivation__head">Rule</strong>Share of “Of these, compliant” in “Permit records reported”: at least 1: 50 points, at least 0.98: 25 points, otherwise 0 points. Compared by multiplication, never by a rounded share. A total of 0 is left out once the county gives the reason; until then the item is open.</p>
            <p class="cx-derivation__head">Facts entered</p>
            <ul class="cx-derivation__inputs">
            <li>
            <span class="cx-derivation__part">Permit records reported</span> <span class="cx-figure">1200 records</span>
            </li>
            <li>
            <span class="cx-derivation__part">Of these, compliant</span> <span class="cx-figure">1188 records</span>
            </li>
            </ul>
            <p class="cx-derivation__head">Calculation</p>
            <ul class="cx-derivation__lines">
            <li>
            <span class="cx-derivation__sum">1188 &lt; 1 × 1200 = 1200</span> <span class="cx-muted">not reached</span>
            </li>
            <li>
            <span class="cx-derivation__sum">1188 ≥ 0.98 × 1200 = 1176</span> <span class="cx-muted">reached</span>
            </li>
            <li>
            <span class="cx-derivation__purpose">band 2, points</span> <span class="cx-derivation__sum">25</span>
            </li>
            </ul>
            <p class="cx-muted">Basis (in Chinese): <span lang="zh-CN">南昌县2023年考核细则（南信办字〔2023〕7号）：合规率100%、不低于98%、低于98%分别得2分、1分、0分，本方案按比例折算；许可与处罚分开计，参照青海省“双公示”月度通报</span>
            </p>
            </div>
            </div>"#]],
    );
}

#[test]
fn an_open_indicator_shows_both_ends() {
    let open = derivation("worked-half-filled", Language::Zh, Subject::Indicator(no(2)), true);
    check(
        &open,
        &expect![[r#"
            <button id="cx-n" type="button" aria-expanded="true" aria-controls="cx-n-steps" class="cx-number">
            <span role="img" aria-label="总分，1">1</span>
            </button>
            <div>
            <div id="cx-n-steps" class="cx-derivation">
            <p>
            <strong class="cx-derivation__head">规则</strong>100 × 各评分项得分之和 ÷ 仍计入的评分项分值之和，四舍五入到4位小数；没有此类事项的评分项不参与计分。</p>
            <p class="cx-derivation__head">计算</p>
            <p class="cx-derivation__end">最低：待定部分都按最差</p>
            <ul class="cx-derivation__lines">
            <li>
            <span class="cx-derivation__purpose">得分之和</span> <span class="cx-derivation__sum">45.0000 + 0.0000 = 45.0000</span>
            </li>
            <li>
            <span class="cx-derivation__purpose">分值之和</span> <span class="cx-derivation__sum">60 + 40 = 100</span>
            </li>
            <li>
            <span class="cx-derivation__purpose">折合百分</span> <span class="cx-derivation__sum">100 × 45.0000 ÷ 100 = 45.0000</span>
            </li>
            </ul>
            <p class="cx-derivation__end">最高：待定部分都按最好</p>
            <ul class="cx-derivation__lines">
            <li>
            <span class="cx-derivation__purpose">得分之和</span> <span class="cx-derivation__sum">45.0000 + 40.0000 = 85.0000</span>
            </li>
            <li>
            <span class="cx-derivation__purpose">分值之和</span> <span class="cx-derivation__sum">60 + 40 = 100</span>
            </li>
            <li>
            <span class="cx-derivation__purpose">折合百分</span> <span class="cx-derivation__sum">100 × 85.0000 ÷ 100 = 85.0000</span>
            </li>
            </ul>
            <p>
            <strong class="cx-derivation__head">对总分贡献</strong>
            <span aria-hidden="true">2.6471–5</span>
            <span class="cx-hidden">2.6471 至 5</span> <span class="cx-muted">权重 1</span>
            </p>
            <p class="cx-derivation__end">最低：待定部分都按最差</p>
            <ul class="cx-derivation__lines">
            <li>
            <span class="cx-derivation__purpose">计入基础分</span> <span class="cx-derivation__sum">1 × 45.0000 ÷ 17 = 2.647058… → 2.6471</span>
            <span class="cx-muted">（四舍五入到4位）</span>
            </li>
            </ul>
            <p class="cx-derivation__end">最高：待定部分都按最好</p>
            <ul class="cx-derivation__lines">
            <li>
            <span class="cx-derivation__purpose">计入基础分</span> <span class="cx-derivation__sum">1 × 85.0000 ÷ 17 = 5.0000</span>
            </li>
            </ul>
            <p class="cx-derivation__head">由以下各项组成</p>
            <ul class="cx-derivation__parts">
            <li>
            <span class="cx-derivation__part">信源单位接入率</span> <button id="cx-n-steps-0" type="button" aria-expanded="false" class="cx-number">
            <span role="img" aria-label="信源单位接入率，45">45</span>
            </button> </li>
            <li>
            <span class="cx-derivation__part">信用信息目录归集率</span> <button id="cx-n-steps-1" type="button" aria-expanded="false" class="cx-number">
            <span role="img" aria-label="信用信息目录归集率，0 至 40">0–40</span>
            </button> </li>
            </ul>
            </div>
            </div>"#]],
    );
}

#[test]
fn a_number_in_no_dimension_says_so() {
    let open = derivation("scheme-with-13", Language::Zh, Subject::Indicator(no(13)), true);
    assert!(open.contains("不属于任何一级指标"), "{open}");
}

#[test]
fn a_dropped_item_says_why() {
    let open = derivation("worked-half-filled", Language::Zh, item(4, "penalties"), true);
    assert!(open.contains("总数为0，已说明没有此类事项，不参与计分。"), "{open}");
}

#[test]
fn a_check_shows_rule_thresholds_and_source() {
    let view = view("worked-barred-first-day", Language::Zh);
    let report = view.report.clone().unwrap();
    let of =
        |id| report.eligibility.checks.iter().find(|check| check.rule.id == id).unwrap().clone();
    let props =
        CheckRuleProps { view, check: of(CheckId::new("safety_accident")), id: "cx-r".into() };
    check(
        &markup::<CheckRule>(props),
        &expect![[r#"
            <details id="cx-r" class="cx-details cx-check-rule">
            <summary>判定规则</summary>
            <p>
            <strong class="cx-derivation__head">规则</strong>核验期间内有官方认定为重大或特别重大的生产安全事故的，存在否决情形；没有官方认定的，按下列数据判定。未发现否决情形而数据未填全的，按待核实处理。</p>
            <table class="cx-table">
            <thead>
            <tr>
            <th scope="col">任一项达到即是</th>
            <th scope="col" class="cx-table__figure">重大</th>
            <th scope="col" class="cx-table__figure">特别重大</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <th scope="row">死亡人数</th>
            <td class="cx-table__figure">10人以上</td>
            <td class="cx-table__figure">30人以上</td>
            </tr>
            <tr>
            <th scope="row">重伤人数（含急性工业中毒）</th>
            <td class="cx-table__figure">50人以上</td>
            <td class="cx-table__figure">100人以上</td>
            </tr>
            <tr>
            <th scope="row">直接经济损失</th>
            <td class="cx-table__figure">5000万元以上</td>
            <td class="cx-table__figure">1亿元以上</td>
            </tr>
            </tbody>
            </table>
            <p>
            <strong class="cx-derivation__head">分级依据</strong>《生产安全事故报告和调查处理条例》（国务院令第493号）第三条；“以上”含本数</p>
            <p>依据：《通知》第四部分（不得参与评价认定）；附件2 信用承诺书（承诺不实取消创建资格）</p>
            <p>核验期间：2018年12月31日至2021年12月31日（含首尾两日）。</p>
            <p class="cx-derivation__head">属否决情形的事实</p>
            <p>所填事实中没有属否决情形的。</p>
            <p>未发现否决情形</p>
            </details>"#]],
    );
}

#[test]
fn what_is_open_is_a_click_away() {
    let view = view("worked-half-filled", Language::En);
    let open = markup::<OpenItems>(OpenItemsProps { view });
    let first = open.split("</li>\n<li>").next().unwrap();
    check(
        first,
        &expect![[r##"
            <section aria-labelledby="cx-still-open" class="cx-section">
            <h2 id="cx-still-open" class="cx-heading">Indicators to answer or verify</h2>
            <p class="cx-hint">Sorted by how much the lowest possible total would rise if that item alone turned out best; follow a link to fill it in.</p>
            <ol class="cx-open">
            <li>
            <a href="#/indicators/15">15. “Credit-easy plus”: work and results · “Credit-easy plus” scenes (20 points each, 100 at most)</a>
            <span class="cx-muted">Unanswered</span>
            <span class="cx-figure">up to +5.8824</span>
            <ul class="cx-open__inputs">
            <li>
            <a href="#/indicators/15">Scenes in operation</a>
            </li>
            </ul>
        "##]],
    );
}

#[test]
fn every_number_of_the_result_is_a_button() {
    for language in [Language::Zh, Language::En] {
        let view = view("worked-half-filled", language);
        let page = markup::<ResultPage>(ResultPageProps { view });
        // Total, base, bonus; four dimensions; score and contribution of 21.
        assert_eq!(page.matches("class=\"cx-number\"").count(), 3 + 4 + 2 * 21);
        assert_eq!(page.matches("aria-expanded=\"false\"").count(), 3 + 4 + 2 * 21);
    }
}
