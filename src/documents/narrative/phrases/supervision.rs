//! What the report says of supervision by credit.
//!
//! Must not know: scores, and when a phrase is chosen.

use crate::documents::narrative::phrases::ItemPhrases::{Level, Options, Share};
use crate::documents::narrative::phrases::Phrases;

/// In the order of the notice.
pub const PHRASES: &[Phrases] = &[
    Phrases {
        no: 7,
        weak: "信用承诺覆盖面窄",
        pending: "已作出承诺的市场主体户数",
        next: "在登记、许可、年报等环节推行主动公示型承诺，承诺信息按户归集到平台",
        items: &[
            Options {
                item: "pledge_kinds",
                each: &[
                    ["approval_substitute", "审批替代型", "审批替代型"],
                    ["voluntary_disclosure", "主动公示型", "主动公示型"],
                    ["industry_self_discipline", "行业自律型", "行业自律型"],
                    ["credit_repair", "信用修复型", "信用修复型"],
                    ["deferred_documents", "容缺受理型", "容缺受理型"],
                ],
                done: "承诺已在办理业务中应用",
                missing: "承诺还没有应用",
            },
            Share {
                item: "pledge_coverage",
                of: ["entities_pledged", "entities_total"],
                all: "登记在册市场主体全部作出信用承诺并归集",
                some: "作出信用承诺并归集的市场主体{entities_pledged}户",
                gap: "作出信用承诺的市场主体占{entities_pledged/entities_total}",
                none: "",
            },
            Share {
                item: "notice_and_pledge",
                of: ["matters_under_pledge", "matters_listed"],
                all: "列入告知承诺清单的{matters_listed}项审批事项全部实行告知承诺",
                some: "列入告知承诺清单的{matters_listed}项审批事项已有{matters_under_pledge}项实行告知承诺，占{matters_under_pledge/matters_listed}",
                gap: "告知承诺事项还有{matters_listed-matters_under_pledge}项没有实行",
                none: "{我县}不单独公布告知承诺清单",
            },
        ],
    },
    Phrases {
        no: 8,
        weak: "准入前诚信教育没有普遍开展",
        pending: "诚信教育记录",
        next: "把签收教育材料（观看短片）嵌入登记流程，线上登记同步留痕",
        items: &[
            Share {
                item: "education",
                of: ["entities_educated", "entities_new"],
                all: "期内新登记市场主体{entities_new}户，全部接受诚信教育",
                some: "期内新登记市场主体{entities_new}户，接受诚信教育{entities_educated}户，占{entities_educated/entities_new}",
                gap: "新登记市场主体还有{entities_new-entities_educated}户没有教育记录",
                none: "市场主体不由{我县}登记",
            },
            Options {
                item: "means",
                each: &[
                    ["standard_material", "统一编印了教育材料", "统一的教育材料"],
                    [
                        "service_window",
                        "在政务服务窗口（线上课程）开展",
                        "政务服务窗口（线上课程）教育",
                    ],
                ],
                done: "",
                missing: "还没有做到",
            },
        ],
    },
    Phrases {
        no: 9,
        weak: "信用查询和信用报告用得不够",
        pending: "应提交信用报告的主体数",
        next: "在没有使用的领域加入信用查询环节，每个领域形成查询记录",
        items: &[
            Share {
                item: "work_areas",
                of: ["work_areas_using", "work_areas_due"],
                all: "《河南省社会信用条例》第六十一条所列、适用于{我县}的{work_areas_due}个工作领域全部使用信用查询或者信用报告",
                some: "《河南省社会信用条例》第六十一条所列、适用于{我县}的{work_areas_due}个工作领域，已有{work_areas_using}个使用信用查询或者信用报告",
                gap: "{work_areas_due}个工作领域中还有{work_areas_due-work_areas_using}个没有使用信用查询或者信用报告",
                none: "",
            },
            Share {
                item: "reports",
                of: ["reports_handed_in", "reports_due"],
                all: "应提交信用报告的主体{reports_due}户，全部提交",
                some: "应提交信用报告的主体{reports_due}户，提交{reports_handed_in}户，占{reports_handed_in/reports_due}",
                gap: "应提交信用报告的主体还有{reports_due-reports_handed_in}户没有提交",
                none: "期内没有要求提交信用报告的事项",
            },
        ],
    },
    Phrases {
        no: 10,
        weak: "分级分类监管覆盖不够",
        pending: "评定信用等级的户数",
        next: "在没有实行的领域印发分级分类监管办法并完成评定",
        items: &[
            Share {
                item: "areas",
                of: ["areas_graded", "areas_due"],
                all: "应实行分级分类监管的{areas_due}个领域全部实行",
                some: "在{areas_graded}个领域实行分级分类监管",
                gap: "应实行的{areas_due}个领域中还有{areas_due-areas_graded}个没有实行",
                none: "",
            },
            Share {
                item: "coverage",
                of: ["entities_graded", "entities_total"],
                all: "登记在册市场主体全部评定信用等级",
                some: "评定信用等级的市场主体{entities_graded}户",
                gap: "已评定信用等级的市场主体占{entities_graded/entities_total}",
                none: "",
            },
        ],
    },
    Phrases {
        no: 11,
        weak: "协同监管不够深入",
        pending: "联合检查记录",
        next: "商定年度联合检查计划，每年不少于两次，检查结果报送信用平台",
        items: &[Level {
            item: "joint_supervision",
            of: "degree",
            each: &[
                ["", "部门之间还没有书面约定"],
                ["有关部门就协同监管作出书面约定", "没有开展联合检查"],
                ["期内组织开展了跨部门联合检查", "没有形成定期检查和结果共享"],
                ["定期开展跨部门联合检查并共享结果", "结果没有用于分级分类并对外公布"],
                ["跨部门联合检查结果互通，用于分级分类并对外公布", ""],
            ],
        }],
    },
    Phrases {
        no: 12,
        weak: "惩戒措施落实不到位",
        pending: "惩戒措施实施情况",
        next: "按对象逐项核对惩戒措施，结果反馈认定部门和信用平台",
        items: &[
            Options {
                item: "lawful_practice",
                each: &[
                    ["lawful_identification", "失信联合惩戒对象按法定标准认定", "按法定标准认定"],
                    ["prior_notice", "列入前书面告知", "列入前书面告知"],
                    ["listed_measures_only", "惩戒措施没有超出国家清单", "惩戒措施不超出国家清单"],
                    ["result_reported", "惩戒结果已经反馈", "惩戒结果反馈"],
                ],
                done: "",
                missing: "还没有做到",
            },
            Share {
                item: "measures",
                of: ["measures_carried_out", "measures_due"],
                all: "应实施的{measures_due}项惩戒措施全部实施",
                some: "应实施惩戒措施{measures_due}项，已实施{measures_carried_out}项，占{measures_carried_out/measures_due}",
                gap: "惩戒措施还有{measures_due-measures_carried_out}项没有实施",
                none: "期内没有失信联合惩戒对象",
            },
        ],
    },
];
