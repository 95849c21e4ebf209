//! What the report says of the foundations of credit work.
//!
//! Must not know: scores, and when a phrase is chosen.

use crate::documents::narrative::phrases::ItemPhrases::{Count, Options, Share};
use crate::documents::narrative::phrases::Phrases;

/// In the order of the notice.
pub const PHRASES: &[Phrases] = &[
    Phrases {
        no: 1,
        weak: "信息化支撑不足",
        pending: "信息化支撑的有关情况",
        next: "完成审批业务系统与信用信息平台对接，办件时自动提示信用记录",
        items: &[Options {
            item: "channels",
            each: &[
                [
                    "platform_connected",
                    "已与上级信用信息共享平台联通",
                    "与上级信用信息共享平台联通",
                ],
                ["website", "开设了{县级}信用网站（专栏）", "{县级}信用网站（专栏）"],
                ["enquiry_desk", "政务服务大厅设有信用查询窗口", "政务服务大厅信用查询窗口"],
                ["automatic_check", "审批业务系统嵌入了信用自动核查", "审批业务系统信用自动核查"],
                [
                    "operation_rules",
                    "建立了平台运行和信息安全管理制度",
                    "平台运行和信息安全管理制度",
                ],
            ],
            done: "",
            missing: "还没有做到",
        }],
    },
    Phrases {
        no: 2,
        weak: "信用信息归集面不宽",
        pending: "应接入的信源单位和目录条目",
        next: "按目录逐家对接没有接入的单位，按季通报归集情况",
        items: &[
            Share {
                item: "source_units",
                of: ["units_connected", "units_due"],
                all: "应接入的{units_due}家信源单位全部接入",
                some: "应接入的{units_due}家信源单位已接入{units_connected}家，接入率{units_connected/units_due}",
                gap: "应接入的信源单位还有{units_due-units_connected}家没有报送过数据",
                none: "",
            },
            Share {
                item: "catalogue",
                of: ["entries_collected", "entries_due"],
                all: "目录内由{我县}负责的{entries_due}项信息全部归集",
                some: "目录内由{我县}负责的{entries_due}项信息已归集{entries_collected}项，归集率{entries_collected/entries_due}",
                gap: "目录内还有{entries_due-entries_collected}项信息没有归集",
                none: "",
            },
        ],
    },
    Phrases {
        no: 3,
        weak: "信用信息质量不高",
        pending: "存量代码和重错码情况",
        next: "逐个核清重错码主体并更正，信息报送前由报送单位先行校验",
        items: &[
            Share {
                item: "unified_codes",
                of: ["codes_converted", "codes_in_stock"],
                all: "{codes_in_stock}个应转换的存量代码全部转换为统一社会信用代码",
                some: "应转换的{codes_in_stock}个存量代码已转换{codes_converted}个，转换率{codes_converted/codes_in_stock}",
                gap: "还有{codes_in_stock-codes_converted}个存量代码没有转换",
                none: "没有应转换的存量代码",
            },
            Count {
                item: "code_errors",
                of: "codes_faulty",
                some: "",
                none: "{codes_total}个统一社会信用代码中没有发现重码、错码",
                gap: "统一社会信用代码中有重码、错码{codes_faulty}个",
            },
            Share {
                item: "record_check",
                of: ["records_passed", "records_checked"],
                all: "上级平台核验的{records_checked}条信息全部通过",
                some: "上级平台核验信息{records_checked}条，通过{records_passed}条，通过率{records_passed/records_checked}",
                gap: "还有{records_checked-records_passed}条信息没有通过核验",
                none: "",
            },
        ],
    },
    Phrases {
        no: 4,
        weak: "“双公示”信息合格率偏低",
        pending: "“双公示”信息合格数",
        next: "对不合格信息逐条退回作出决定的单位补正，新报送信息做到要素齐全、格式合规",
        items: &[
            Share {
                item: "permits",
                of: ["permits_compliant", "permits_reported"],
                all: "报送“双公示”行政许可信息{permits_reported}条，全部合格",
                some: "报送“双公示”行政许可信息{permits_reported}条，合格率{permits_compliant/permits_reported}",
                gap: "“双公示”行政许可信息还有{permits_reported-permits_compliant}条不合格",
                none: "期内没有应公示的行政许可信息",
            },
            Share {
                item: "penalties",
                of: ["penalties_compliant", "penalties_reported"],
                all: "报送“双公示”行政处罚信息{penalties_reported}条，全部合格",
                some: "报送“双公示”行政处罚信息{penalties_reported}条，合格率{penalties_compliant/penalties_reported}",
                gap: "“双公示”行政处罚信息还有{penalties_reported-penalties_compliant}条不合格",
                none: "期内没有应公示的行政处罚信息",
            },
        ],
    },
    Phrases {
        no: 5,
        weak: "“双公示”信息报送不及时",
        pending: "应报送的行政许可、行政处罚信息数",
        next: "建立作出决定与报送信息同步登记台账，每周比对一次，漏报、迟报按月通报到单位",
        items: &[
            Share {
                item: "permits_timely",
                of: ["permits_in_time", "permits_due"],
                all: "应报送的行政许可信息全部在7个工作日内报送",
                some: "应报送的{permits_due}条行政许可信息在7个工作日内报送{permits_in_time}条，按时报送率{permits_in_time/permits_due}",
                gap: "行政许可信息还有{permits_due-permits_in_time}条没有在7个工作日内报送",
                none: "期内没有应公示的行政许可信息",
            },
            Share {
                item: "penalties_timely",
                of: ["penalties_in_time", "penalties_due"],
                all: "应报送的行政处罚信息全部在7个工作日内报送",
                some: "应报送的{penalties_due}条行政处罚信息在7个工作日内报送{penalties_in_time}条，按时报送率{penalties_in_time/penalties_due}",
                gap: "行政处罚信息还有{penalties_due-penalties_in_time}条没有在7个工作日内报送",
                none: "期内没有应公示的行政处罚信息",
            },
            Count {
                item: "omissions",
                of: "records_omitted",
                some: "",
                none: "没有漏报、瞒报",
                gap: "漏报{records_omitted}条",
            },
        ],
    },
    Phrases {
        no: 6,
        weak: "制度文件转发、落实不到位",
        pending: "应贯彻的信用制度文件清单",
        next: "对没有落实的文件逐件明确责任单位，印发实施方案或者形成落实记录",
        items: &[
            Share {
                item: "passed_on",
                of: ["documents_passed_on", "documents_due"],
                all: "上级印发、应由{我县}贯彻的信用制度文件{documents_due}件，全部转发",
                some: "上级印发、应由{我县}贯彻的信用制度文件{documents_due}件，已转发{documents_passed_on}件",
                gap: "信用制度文件还有{documents_due-documents_passed_on}件没有转发",
                none: "",
            },
            Share {
                item: "put_into_effect",
                of: ["documents_in_effect", "documents_due"],
                all: "有关文件全部落实",
                some: "已落实{documents_in_effect}件",
                gap: "信用制度文件还有{documents_due-documents_in_effect}件没有落实",
                none: "",
            },
        ],
    },
];
