//! What the report says of credit services, the environment and the bonus.
//!
//! Must not know: scores, and when a phrase is chosen.

use crate::documents::narrative::phrases::ItemPhrases::{Count, Level, Options, Share};
use crate::documents::narrative::phrases::Phrases;

/// In the order of the notice.
pub const PHRASES: &[Phrases] = &[
    Phrases {
        no: 14,
        weak: "“信易贷”应用不够",
        pending: "“信易贷”平台注册和获得融资的企业数",
        next: "组织银企对接，扩大平台注册面",
        items: &[
            Share {
                item: "registration",
                of: ["enterprises_registered", "enterprises_total"],
                all: "全部企业在“信易贷”平台注册",
                some: "在“信易贷”平台注册企业{enterprises_registered}家，占企业总量的{enterprises_registered/enterprises_total}",
                gap: "在“信易贷”平台注册的企业占{enterprises_registered/enterprises_total}",
                none: "",
            },
            Share {
                item: "financing",
                of: ["enterprises_financed", "enterprises_applied"],
                all: "期内提出融资申请的{enterprises_applied}家企业全部获得融资",
                some: "期内提出融资申请{enterprises_applied}家，获得融资{enterprises_financed}家，占{enterprises_financed/enterprises_applied}",
                gap: "提出融资申请的企业中还有{enterprises_applied-enterprises_financed}家没有获得融资",
                none: "期内没有企业通过平台提出融资申请",
            },
            Options {
                item: "promotion",
                each: &[
                    ["standing_mechanism", "推进机制已经建立", "推进机制"],
                    ["bank_enterprise_events", "开展了银企对接活动", "银企对接活动"],
                ],
                done: "",
                missing: "还没有做到",
            },
        ],
    },
    Phrases {
        no: 15,
        weak: "“信易+”场景少",
        pending: "“信易+”场景受益记录",
        next: "再落地一批“信易+”场景，每个场景有文件依据和受益记录",
        items: &[Count {
            item: "scenes",
            of: "scenes_in_operation",
            some: "“信易+”应用场景落地运行{scenes_in_operation}个",
            none: "",
            gap: "“信易+”应用场景落地运行的有{scenes_in_operation}个",
        }],
    },
    Phrases {
        no: 16,
        weak: "政务诚信有短板",
        pending: "拖欠民营企业账款清偿情况",
        next: "对没有清偿的账款逐笔列出时限，按期清偿",
        items: &[
            Options {
                item: "no_defaulter",
                each: &[[
                    "no_department_listed",
                    "没有政府部门被列为失信被执行人",
                    "有政府部门被列为失信被执行人",
                ]],
                done: "",
                missing: "",
            },
            Share {
                item: "arrears",
                of: ["arrears_cleared", "arrears_owed"],
                all: "应清偿的拖欠民营企业账款{arrears_owed}万元全部清偿",
                some: "拖欠民营企业账款应清偿{arrears_owed}万元，已清偿{arrears_cleared}万元，清偿率{arrears_cleared/arrears_owed}",
                gap: "拖欠民营企业账款还有{arrears_owed-arrears_cleared}万元没有清偿",
                none: "期内清欠台账没有拖欠民营企业账款",
            },
            Share {
                item: "breaches",
                of: ["breaches_corrected", "breaches_found"],
                all: "政府失信事件{breaches_found}件全部整改",
                some: "政府失信事件{breaches_found}件，已整改{breaches_corrected}件",
                gap: "政府失信事件还有{breaches_found-breaches_corrected}件没有整改到位",
                none: "期内没有收到国家、省、市监测平台下发的政府失信事件",
            },
        ],
    },
    Phrases {
        no: 17,
        weak: "信用成果应用深度不够",
        pending: "信用成果应用情况",
        next: "在有关部门业务流程中写入信用成果使用环节",
        items: &[Level {
            item: "use_of_results",
            of: "degree",
            each: &[
                ["", "信用报告、信用评价等成果还没有应用"],
                ["信用成果已在一项行政管理工作中应用", "只用于一项工作"],
                ["信用成果已在多个部门应用", "还没有纳入工作流程"],
                ["信用成果已纳入有关部门工作流程", "应用成效没有公布"],
                ["信用成果用于行政管理，应用成效已经公布", ""],
            ],
        }],
    },
    Phrases {
        no: 18,
        weak: "工作机制不健全",
        pending: "信用工作经费和考核情况",
        next: "提请把信用工作纳入年度考核、列入预算",
        items: &[Options {
            item: "organisation",
            each: &[
                [
                    "joint_conference",
                    "建立了信用工作联席会议（领导小组）制度",
                    "联席会议（领导小组）制度",
                ],
                ["own_budget", "信用工作经费列入预算", "经费列入预算"],
                ["yearly_plan", "制定了规划（年度工作要点）", "规划（年度工作要点）"],
                ["yearly_appraisal", "信用工作纳入年度考核", "纳入年度考核"],
            ],
            done: "",
            missing: "还没有做到",
        }],
    },
    Phrases {
        no: 19,
        weak: "诚信宣传教育活动少",
        pending: "宣传教育活动记录",
        next: "排定全年诚信宣传教育活动，每场有方案、有记录",
        items: &[
            Count {
                item: "activities",
                of: "activities_held",
                some: "{县级}组织诚信宣传教育活动{activities_held}场",
                none: "",
                gap: "期内开展诚信宣传教育活动{activities_held}场",
            },
            Options {
                item: "channels",
                each: &[
                    ["media_column", "开设专栏（在媒体宣传）", "专栏（媒体）宣传"],
                    ["integrity_models", "发布了诚信典型", "发布诚信典型"],
                ],
                done: "",
                missing: "还没有做到",
            },
        ],
    },
    Phrases {
        no: 20,
        weak: "",
        pending: "做法被采纳推广的文件",
        next: "",
        items: &[
            Count {
                item: "provincial",
                of: "innovations_provincial",
                some: "{innovations_provincial}项做法被省级采纳推广",
                none: "",
                gap: "",
            },
            Count {
                item: "national",
                of: "innovations_national",
                some: "{innovations_national}项做法被国家采纳推广",
                none: "",
                gap: "",
            },
        ],
    },
    Phrases {
        no: 21,
        weak: "",
        pending: "表彰激励的文件",
        next: "",
        items: &[
            Count {
                item: "provincial",
                of: "commendations_provincial",
                some: "获得省级表彰激励{commendations_provincial}项",
                none: "",
                gap: "",
            },
            Count {
                item: "national",
                of: "commendations_national",
                some: "获得国家级表彰激励{commendations_national}项",
                none: "",
                gap: "",
            },
        ],
    },
];
