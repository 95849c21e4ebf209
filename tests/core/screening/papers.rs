//! The papers of a screening: everything that the office held, decided and left open stands
//! on them, and the tables come back whole.

use chengxin::documents::block::Block;
use chengxin::documents::comparison::comparison;
use chengxin::documents::reasons_sheet::{reasons_sheet, reasons_sheets};
use chengxin::documents::screening::ScreeningBasis;
use chengxin::documents::screening_kind::ScreeningKind;
use chengxin::documents::selection_minutes::selection_minutes;
use chengxin::documents::verification::verification_sheets;
use chengxin::documents::{Footer, Paper, Set};
use chengxin::domain::division::{Division, divisions};
use chengxin::domain::facts::{EnergyGrade, Reported};
use chengxin::screening::robustness::weights::WeightModel;
use chengxin::screening::selection::Nominee;
use chengxin::screening::settings::Area;
use chengxin::screening::submission::CountyKey;
use chengxin::screening::{Analysis, Screened, Screening};
use chengxin::terms::zh::quoted;
use chengxin::wire::csv::screening::ScreeningTable;
use chengxin::wire::csv::{screening as tables, write};
use chengxin::wire::edition_v1::current;
use chengxin::wire::file_name::screening_file;
use chengxin::wire::{export_screening, open_screening, screening_digest, screening_table};

use crate::facts::{DEFAULTER, SAVING, graded};
use crate::screening::county::{
    applicant, county, date, file, named, no, receive, scheme, screening,
};

/// Every text of a paper, a line each.
pub(crate) fn text(document: &Paper) -> String {
    let block = |block: &Block| match block {
        Block::Title(lines) | Block::List(lines) => lines.clone(),
        Block::Subtitle(text)
        | Block::Heading(_, text)
        | Block::Paragraph(_, text)
        | Block::Note(text) => vec![text.clone()],
        Block::KeyValues(pairs) => pairs.iter().map(|(k, v)| format!("{k}：{v}")).collect(),
        Block::Table(table) => {
            let row = |row: &chengxin::documents::block::Row| {
                row.cells.iter().map(|cell| cell.lines.join("")).collect::<Vec<_>>().join("|")
            };
            std::iter::once(table.caption.clone()).chain(table.rows.iter().map(row)).collect()
        }
        Block::Signature(of) => vec![of.signer.clone(), of.date.clone()],
        Block::PageBreak => Vec::new(),
    };
    document.blocks.iter().flat_map(block).collect::<Vec<_>>().join("\n")
}

/// 杞县, 通许县 and 尉氏县 as in the worked changes; 龙亭区 barred, 鼓楼区 unverified, 禹王台区
/// open, 兰考县 of the province, and two files that are not taken.
pub(crate) fn kaifeng() -> Screening {
    let scheme = scheme(&[(4, "1"), (7, "2"), (12, "1")]);
    let of =
        |name, one, two, three| county(named(name), &scheme, &[(4, one), (7, two), (12, three)]);
    let mut barred = of("龙亭区", 99, 99, 99);
    graded(&mut barred.eligibility, 2019, SAVING, EnergyGrade::NotMet);
    let mut unverified = of("鼓楼区", 99, 99, 98);
    *unverified.eligibility.events_mut(DEFAULTER) = Reported::Unknown;
    let mut open = of("禹王台区", 80, 80, 0);
    open.answers.remove(&no(12));
    let tampered = of("祥符区", 1, 1, 1);
    let counties = [
        of("杞县", 90, 90, 90),
        of("通许县", 70, 90, 70),
        of("尉氏县", 90, 75, 79),
        barred,
        unverified,
        open,
        of("兰考县", 88, 88, 88),
    ];
    let files: Vec<_> = counties.iter().map(|one| ("a.json", file(one, &scheme))).collect();
    let mut screening = screening(&scheme, &files);
    let changed = file(&tampered, &scheme).replacen("\"100\"", "\"9999\"", 1);
    screening.add(receive("祥符区.json", changed.as_bytes(), &scheme).submission);
    screening.add(receive("随笔.txt", b"x", &scheme).submission);
    screening.settings.area = Area::of("开封市");
    screening.settings.held_by = "开封市发展和改革委员会".to_owned();
    screening.settings.held_on = Some(date("2021-04-14"));
    screening.analysis = Analysis { model: WeightModel::Uniform, seed: 228, samples: 10_000 };
    screening.tried = true;
    let choice = |name: &str, reason: &str| Nominee {
        county: CountyKey::of(&named(name)),
        name: name.to_owned(),
        reason: reason.to_owned(),
    };
    screening.selection.chosen =
        vec![choice("杞县", "各项均衡"), choice("尉氏县", "第4项突出"), choice("龙亭区", "")];
    screening.selection.dissent = "应推荐通许县。".to_owned();
    screening
}

pub(crate) fn with_basis<T>(screening: &Screening, with: impl Fn(&ScreeningBasis<'_>) -> T) -> T {
    let screened = Screened::new(screening);
    let acceptability = screened.trial(screening);
    let code = screening_digest(screening).code();
    with(&ScreeningBasis {
        screening,
        screened: &screened,
        acceptability: acceptability.as_ref(),
        code: &code,
    })
}

/// Every paper of a screening, with its trial.
pub(crate) fn papers(screening: &Screening) -> [Paper; 4] {
    ScreeningKind::ALL.map(|kind| with_basis(screening, |basis| kind.of(basis)))
}

#[test]
fn the_minute_says_who_when_which_files_what_rule_and_what_came_of_it() {
    let screening = kaifeng();
    let minute = with_basis(&screening, selection_minutes);
    let code = screening_digest(&screening).code();
    assert_eq!(minute.footer, Footer { set: Set::Small, ..Footer::coded(&code) });
    let said = text(&minute);
    let expected = [
        "自评参考，不代表认定结论",
        "筛查单位：开封市发展和改革委员会",
        "筛查日期：2021年4月14日",
        "依据文件：豫发改财金〔2021〕228号",
        "推荐名额：2个（原则上不超过2个）",
        "测试方案（外来方案，来源未经核实）",
        "收到文件：9份，采用7份",
        "8|祥符区.json|祥符区|",
        // 4 is 99.99 of 100 and not 1: with the weights 1, 2 and 1, (99.99 + 2 + 1) / 4.
        "待确认|文件所载结果与重新计算的结果有",
        "（首处：基础分，文件所载为1.00，重新计算为25.75）",
        "9|随笔.txt|—|—|不予采用|自第1行第1个字符起不是有效的JSON，文件可能不完整或被改动过。",
        "龙亭区|未完成年度节能减排责任目标|《通知》第四部分|2019年度节能责任目标考核等次为未完成。",
        "鼓楼区|被列为失信被执行人|附件2 信用承诺书|是否存在相关情形，尚未填报或者待核实。",
        "1|杞县|90.00|0.00|90.00|拟推荐",
        "2|通许县|80.00|0.00|80.00|—",
        "3|尉氏县|79.75|0.00|79.75|拟推荐",
        // 60 or 85 of the open county: behind 杞县, from second to last.
        "2–4|禹王台区|60.00–85.00|4/5项|—",
        "1|兰考县|88.00|0.00|88.00|—",
        "直接向省申报，不占省辖市推荐名额",
        "第2名通许县与第3名尉氏县相差0.25分；若两者在第7项得分相同，通许县即不再居前。",
        "不限定权重；共10\u{202f}000组，各组机会均等，复算编号228；测算误差不超过±0.98个百分点",
        "测算只含已填完的3个申报主体。禹王台区尚未填完，没有参加测算，填完后可能改变结果。",
        // 杞县 is at least as good as either on each indicator.
        "1|杞县|100.00%±0.03|100.00%±0.03|0.00%±0.03|0",
        "通许县第7项“合格”如由9000条变为8950条，即不再排在尉氏县之前。",
        "第4项的权重由1变为1.05，其余不变，尉氏县即与通许县得分相同。",
        "尚未研究。初步意见为推荐杞县、尉氏县。",
        "拟推荐1|杞县第1名，90分|各项均衡",
        "拟推荐2|尉氏县第3名，79.75分|第4项突出",
        "名次在前未推荐|通许县第2名，80分|尚未填写",
        // The axis from 60 to 100 in 17 signs: 90 stands in (90 − 60) / 40 × 17 = 12.75, the
        // line between 79.75 and 80 in 8.4, and the open county from 0 to (85 − 60) / 40 × 17 = 10.6.
        "1|杞县|90|　　　　　　　　┊　　　◎　　　　|100%，拟推荐",
        "—|禹王台区|60–85|━━━━━━━━━━━　　　　　　|未填完，可列第2–4名",
        "拟列入的龙亭区：存在否决情形，不得推荐。",
        "推荐尉氏县，名次在其前的通许县未予推荐。",
        "应推荐通许县。",
        "主持人：",
    ];
    for expected in expected {
        assert!(said.contains(expected), "lacks {expected}\n{said}");
    }
    for county in ["祥符区|存在", "兰考县|推荐"] {
        assert!(!said.contains(county), "{county}");
    }
}

/// What an office reads is said in words: the place, the values, and what was only passed over.
#[test]
fn no_paper_says_a_place_as_a_path_and_what_holds_no_data_is_one_line() {
    let scheme = scheme(&[(4, "1"), (7, "2")]);
    let mut screening = screening(&scheme, &[]);
    let good = file(&county(named("杞县"), &scheme, &[(4, 90), (7, 90)]), &scheme);
    // 9000 of 10000 becomes 9000 of 45.
    let broken = good.replacen("\"9000\",\"whole\":\"10000\"", "\"9000\",\"whole\":\"45\"", 1);
    assert_ne!(broken, good);
    screening.add(receive("杞县.json", broken.as_bytes(), &scheme).submission);
    let papers = |screening: &Screening| {
        ScreeningKind::ALL
            .map(|kind| text(&with_basis(screening, |basis| kind.of(basis))))
            .join("\n")
    };
    let said = papers(&screening);
    assert!(said.contains("第4项“合格”（9000）不能多于“报送”（45），请改正。"), "{said}");
    assert!(!said.contains('$') && !said.contains("已略过"), "{said}");
    screening.skip(["IMG_2301.jpg".to_owned(), "Thumbs.db".to_owned()]);
    let said = papers(&screening);
    assert!(said.contains("另有2个无关文件已略过：IMG_2301.jpg、Thumbs.db。"), "{said}");
    assert!(said.contains("收到文件：1份，采用0份"), "{said}");
    // Of twenty none is left out.
    screening.skip((0..18).map(|at| format!("{at}.jpg")));
    assert!(papers(&screening).contains("、17.jpg。"));
    screening.skip((18..30).map(|at| format!("{at}.jpg")));
    assert!(papers(&screening).contains("、17.jpg等。"));
}

/// Every county here has the wholes of 10,000 in common with every other.
#[test]
fn the_verification_sheet_asks_each_county_and_leaves_room_for_its_answer() {
    let paper = with_basis(&kaifeng(), verification_sheets);
    let said = text(&paper);
    let breaks = paper.blocks.iter().filter(|block| **block == Block::PageBreak).count();
    assert_eq!(breaks, 6, "seven counties are screened");
    assert_eq!(paper.watermark, None, "it goes out before anything is decided");
    let expected = [
        "杞县核验单",
        "核验单位：开封市发展和改革委员会",
        "核验期间：",
        "请逐项核实，共",
        "1|有",
        "所填完全相同（第4项“报送”为10\u{202f}000条",
        "|☐属实　☐正在核对☐更正为：☐有欠缺，说明：|",
        "填写人：",
        "核验单位意见：",
    ];
    for expected in expected {
        assert!(said.contains(expected), "lacks {expected}\n{said}");
    }
}

/// Each column of the comparison bears the number of its indicator and its short name, and
/// every county with a score has its row, in whole points.
#[test]
fn the_comparison_is_one_table_of_whole_points() {
    let screening = kaifeng();
    let paper = with_basis(&screening, comparison);
    let tables: Vec<_> = paper
        .blocks
        .iter()
        .filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
        .collect();
    assert_eq!(tables.len(), 1);
    let titles: Vec<_> = tables[0].columns.iter().map(|column| column.title.as_str()).collect();
    let expected =
        ["名次", "县（市、区）", "总分", "4双公示合格", "7信用承诺", "12联合惩戒", "附加分"];
    assert_eq!(titles, expected);
    let said = text(&paper);
    for expected in [
        // 90, 80 and 79.75; 88 of the direct one; 99 and 98.75 of the two that are not clear.
        "|中位数|",
        "1|杞县|90|90|90|90|0",
        "3|尉氏县|80|90|75|79|0",
        "—|禹王台区|60–85|80|80|0–100|0",
        "—|兰考县|88|88|88|88|0",
    ] {
        assert!(said.contains(expected), "lacks {expected}\n{said}");
    }
}

/// A county of the province that is barred, and an open one that can come to one place only.
#[test]
fn the_minute_bars_counties_of_the_province_too_and_one_place_is_no_range() {
    let scheme = scheme(&[(4, "1"), (7, "2")]);
    let mut barred = county(named("兰考县"), &scheme, &[(4, 90), (7, 90)]);
    graded(&mut barred.eligibility, 2019, SAVING, EnergyGrade::NotMet);
    let mut open = county(named("禹王台区"), &scheme, &[(4, 90), (7, 90)]);
    open.answers.remove(&no(7));
    let files = [barred, open].map(|one| ("a.json", file(&one, &scheme)));
    let said = text(&with_basis(&screening(&scheme, &files), selection_minutes));
    let (_, excluded) = said.split_once("存在否决情形的申报主体").unwrap();
    assert!(excluded.starts_with("\n兰考县|"), "{said}");
    assert!(said.contains("\n1|禹王台区|"), "{said}");
}

/// Under all weights 通许县 is ahead of 尉氏县 where 20 w₄ + 9 w₁₂ < 15 w₇. On the simplex the
/// part where that holds is the corner at 7: cut at 15/35 of the way to 4 and at 15/24 of the
/// way to 12, so 3/7 × 5/8 = 15/56 = 26.79%.
#[test]
fn the_share_within_the_quota_stands_beside_its_error() {
    let screening = kaifeng();
    let screened = Screened::new(&screening);
    let of = screened.acceptability(screening.analysis);
    let share = of.within(1);
    let off = (share.percent().hundredths() - 2_679).abs();
    assert!(off <= 2 * share.error().hundredths(), "{}", share.percent());
    let said = text(&with_basis(&screening, selection_minutes));
    assert!(said.contains(&format!("{}%±{}", share.percent(), share.error())));
}

#[test]
fn a_minute_of_nothing_is_a_paper_too() {
    let empty = screening(&scheme(&[(1, "1")]), &[]);
    for kind in ScreeningKind::ALL {
        let paper = with_basis(&empty, |basis| kind.of(basis));
        assert!(!paper.title.is_empty());
    }
    let said = text(&with_basis(&empty, selection_minutes));
    assert!(said.contains("尚未研究。") && said.contains("本次名额空缺2个"), "{said}");
    let screened = Screened::new(&empty);
    let basis = ScreeningBasis {
        screening: &empty,
        screened: &screened,
        acceptability: None,
        code: "CODE",
    };
    assert!(text(&selection_minutes(&basis)).contains("未进行权重变动测算。"));
}

#[test]
fn every_county_that_is_screened_has_its_sheet() {
    let screening = kaifeng();
    let sheet = |name: &str| {
        let key = CountyKey::of(&named(name));
        with_basis(&screening, |basis| reasons_sheet(basis, &key)).map(|paper| text(&paper))
    };
    let cases = [
        (
            "杞县",
            &["结论：尚未研究", "名次：第1名，共3个参加排序", "各项均衡", "由9000条变为6950条"][..],
        ),
        ("通许县", &["结论：尚未研究", "名次：第2名", "无论权重怎样，都有1个申报主体排在其前。"]),
        ("尉氏县", &["结论：尚未研究", "第4项突出", "由7500条变为7550条", "即不再排在通许县之后"]),
        ("龙亭区", &["结论：存在否决情形，不得推荐", "名次：不参加排序", "2019年度"]),
        ("鼓楼区", &["结论：资格核验待核实，核实前不能推荐"]),
        ("禹王台区", &["结论：尚未研究", "可能为第2名至第4名"]),
        ("兰考县", &["结论：直接向省申报", "名次：第1名，共1个参加排序"]),
    ];
    for (name, expected) in cases {
        let said = sheet(name).unwrap();
        for expected in expected.iter().chain(&["外来方案，来源未经核实", "自评参考"])
        {
            assert!(said.contains(expected), "{name} lacks {expected}\n{said}");
        }
    }
    let unused = sheet("祥符区").unwrap();
    assert!(unused.contains("结论：未参加排序（文件未采用）"), "{unused}");
    assert!(unused.contains("第8份文件待确认：文件所载结果与重新计算的结果有"), "{unused}");
    assert_eq!(sheet("中牟县"), None, "of another prefecture");
    let all = with_basis(&screening, reasons_sheets);
    let breaks = all.blocks.iter().filter(|block| **block == Block::PageBreak).count();
    assert_eq!(breaks, 8, "the nine of the prefecture");
}

#[test]
fn the_widths_of_every_table_add_up_and_every_row_is_full() {
    let screening = kaifeng();
    for kind in ScreeningKind::ALL {
        for block in with_basis(&screening, |basis| kind.of(basis)).blocks {
            let Block::Table(table) = block else { continue };
            let widths: u16 = table.columns.iter().map(|column| column.per_mille).sum();
            assert_eq!(widths, 1_000, "{}", table.caption);
            for row in &table.rows {
                assert_eq!(row.cells.len(), table.columns.len(), "{}", table.caption);
            }
        }
    }
}

#[test]
fn the_tables_of_the_screening_come_back_whole() {
    let screening = kaifeng();
    let rows = with_basis(&screening, |basis| {
        [tables::counties(basis), tables::files(basis), tables::places(basis)]
    });
    assert_eq!([rows[0].len(), rows[1].len()], [8, 10], "seven counties, nine files");
    for table in &rows {
        let head = table[0].len();
        assert!(table.iter().all(|row| row.len() == head));
        assert!(write(table).is_some());
    }
    let text = write(&rows[0]).unwrap();
    let expected = "省辖市推荐,1,,,杞县,410221,未发现否决情形,是,90.00,90.00,0.00,0.00,90.00,90.00,\
                    90.0000,90.0000,90.0000,90.0000,90.0000,90.0000,";
    assert!(text.contains(expected), "{text}");
    assert!(text.contains("省辖市推荐,,2,4,禹王台区,"), "{text}");
    assert!(text.contains("直接申报,1,,,兰考县,"), "{text}");
}

#[test]
fn the_command_line_gives_the_tables_of_the_saved_file() {
    let screening = kaifeng();
    let saved = export_screening(&screening);
    for table in ScreeningTable::ALL {
        let expected = with_basis(&screening, |basis| write(&table.rows(basis)).unwrap());
        assert_eq!(screening_table(saved.as_bytes(), table), Ok(expected), "{table:?}");
        assert!(screening_table(b"{}", table).is_err());
    }
}

/// One code, one paper: what is printed again from the saved file is what was printed before,
/// with the trial and without it, and the two bear different codes.
#[test]
fn the_papers_of_a_saved_screening_are_those_before_it_was_saved() {
    let mut codes = Vec::new();
    for tried in [true, false] {
        let screening = Screening { tried, ..kaifeng() };
        let opened = open_screening(export_screening(&screening).as_bytes()).unwrap();
        let (before, after) = (papers(&screening), papers(&opened));
        assert_eq!(after, before);
        let untried = text(&before[0]).contains("未进行权重变动测算");
        assert_eq!(untried, !tried);
        codes.push(screening_digest(&screening).code());
    }
    assert_ne!(codes[0], codes[1]);
}

/// Fifteen counties, each better than the next on every indicator: whatever the weights, the
/// first two are within the quota, and the paper tells of eight more.
#[test]
fn counties_that_no_weights_bring_near_the_quota_are_counted_and_not_listed() {
    let scheme = scheme(&[(4, "1"), (7, "2")]);
    let listed: Vec<_> =
        divisions().iter().filter(|one| !current().is_direct(&one.code)).take(15).collect();
    let of = |(at, division): (u32, &&Division)| {
        county(applicant(division), &scheme, &[(4, 99 - at), (7, 99 - at)])
    };
    let counties: Vec<_> = (0..).zip(&listed).map(of).collect();
    let files: Vec<_> = counties.iter().map(|one| ("a.json", file(one, &scheme))).collect();
    let mut screening = screening(&scheme, &files);
    screening.analysis = Analysis { samples: 10_000, ..Analysis::default() };
    screening.tried = true;
    let minute = with_basis(&screening, selection_minutes);
    let rows = minute.blocks.iter().find_map(|block| {
        let Block::Table(table) = block else { return None };
        table.caption.starts_with("换权重后").then_some(table.rows.len())
    });
    assert_eq!(rows, Some(10));
    let said = text(&minute);
    assert!(said.contains("其余5个申报主体在全部10\u{202f}000组权重下均未居前2名"), "{said}");
    let few = Screening { submissions: screening.submissions[..10].to_vec(), ..screening };
    assert!(!text(&with_basis(&few, selection_minutes)).contains("不再列出"));
}

#[test]
fn marks_within_quotation_marks_become_the_inner_ones() {
    for (given, expected) in [("平台", "“平台”"), ("“信易+”应用", "“‘信易+’应用”")]
    {
        assert_eq!(quoted(given), expected);
    }
}

#[test]
fn files_are_named_for_the_prefecture() {
    let screening = kaifeng();
    let name = screening_file(&screening, "K7QF-2MXA-9P4T-C3WE", "筛查纪要", "docx");
    assert_eq!(name, "诚信筛查_开封市_2021_K7QF_筛查纪要.docx");
    let name = screening_file(&screening, "K7QF-2MXA-9P4T-C3WE", "", "json");
    assert_eq!(name, "诚信筛查_开封市_2021_K7QF.json");
}
