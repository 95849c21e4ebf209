//! The exercises in Chinese.
//!
//! Must not know: where they are shown.

use crate::app::workshop::slide::Part;
use crate::text::exercise::{ExerciseTexts, ExerciseWords};

/// The table.
pub(in crate::text) const TEXTS: ExerciseTexts = ExerciseTexts {
    minutes: "讨论5分钟",
    over: |no, n, part| format!("练习{no}，共{n}题　{}", part_name(part)),
    named: |no, part| format!("练习{no} {}", part_name(part)),
    words,
};

const fn part_name(part: Part) -> &'static str {
    match part {
        Part::Question => "题目",
        Part::Discussion => "讨论",
        Part::Answer => "答案",
    }
}

const fn words(no: u8) -> &'static ExerciseWords {
    match no {
        1 => &EXERCISE_1,
        2 => &EXERCISE_2,
        3 => &EXERCISE_3,
        4 => &EXERCISE_4,
        5 => &EXERCISE_5,
        6 => &EXERCISE_6,
        7 => &EXERCISE_7,
        _ => &EXERCISE_8,
    }
}

const EXERCISE_1: ExerciseWords = ExerciseWords {
    title: "手算第7项",
    question: "澜棠县第7项得多少分？",
    discuss: &["三个评分项各怎样算？", "承诺覆盖率到多少就得满分？", "哪一个评分项离满分最远？"],
    answered: "第7项得60.5分",
    answer: &[
        ("承诺类型", "3 × 6 = 18"),
        ("市场主体", "45000 ÷ 100000 = 0.45；40 × 0.45 ÷ 0.9 = 20"),
        ("告知承诺", "30 × 15 ÷ 20 = 22.5"),
        ("合计", "18 + 20 + 22.5 = 60.5"),
    ],
    point: "先看到多少得满分，再按比例算",
};

const EXERCISE_2: ExerciseWords = ExerciseWords {
    title: "一个窗口值多少分",
    question: "增设一个信用查询窗口，各级得分各变多少？",
    discuss: &["第1项加几分？", "一级指标一有几项指标？", "总分为什么只加一点？"],
    answered: "总分加1.12分",
    answer: &[
        ("第1项", "65 + 20 = 85"),
        ("一级指标一", "472 ÷ 6 = 78.67，492 ÷ 6 = 82，加3.33"),
        ("基础分", "1214 ÷ 18 = 67.44，1234 ÷ 18 = 68.56"),
        ("总分", "69.44 → 70.56，加1.12；精确为20 ÷ 18 = 10/9"),
    ],
    point: "一项加20分，总分只加它的十八分之一",
};

const EXERCISE_3: ExerciseWords = ExerciseWords {
    title: "掉一档",
    question: "300条处罚信息中再少1条合格，会怎样？全部合格呢？",
    discuss: &["现在在哪一档？", "差几条到上一档、下一档？", "一条值多少分？"],
    answered: "一条记录值25分",
    answer: &[
        ("现在", "294 ÷ 300 = 98%，正好得25分"),
        ("少1条", "293 ÷ 300不足98%，得0分；第4项75 → 50，减25"),
        ("全部合格", "得50分；第4项75 → 100，加25"),
        ("基础分", "67.44 → 66.06，减1.38；或者 → 68.83，加1.39；精确都是25/18"),
    ],
    point: "分档的指标，差一条就差一档",
};

const EXERCISE_4: ExerciseWords = ExerciseWords {
    title: "填一项，区间变窄",
    question: "第8项查到了：新登记1000户，教育500户，有教材，没有窗口。区间怎样变？",
    discuss: &["原来第8项按多少到多少计？", "低端会升还是会降？", "高端为什么会降？"],
    answered: "两端各移50/17",
    answer: &[
        ("第8项", "70 × 500 ÷ 1000 + 15 = 50，原为0–100"),
        ("低端", "(341.1428 + 50) ÷ 17 = 23.01，升2.94"),
        ("高端", "(811.1428 − 50) ÷ 17 = 44.77，降2.94；加附加分49.77"),
        ("总分", "20.07–52.71 → 23.01–49.77；基础分原为20.07–47.71"),
    ],
    point: "填得越多，区间越窄",
};

const EXERCISE_5: ExerciseWords = ExerciseWords {
    title: "不适用不等于没有填",
    question: "第12项由“不适用”改为没有填写，为什么两端都变？",
    discuss: &["不适用时，几项指标平均？", "没有填写时，第12项按多少计？", "哪一种要写理由？"],
    answered: "低端降，高端升",
    answer: &[
        ("不适用", "第12项退出，17项平均：20.07–47.71"),
        ("没有填写", "第12项按0–100计入，18项平均"),
        ("低端", "341.1428 ÷ 18 = 18.95，降1.12"),
        ("高端", "(811.1428 + 100) ÷ 18 = 50.62，升2.91"),
    ],
    point: "不适用要有理由；没有填写要去查",
};

const EXERCISE_6: ExerciseWords = ExerciseWords {
    title: "得分不抵否决",
    question: "墨霁县能不能被推荐？第17项再提到最高一级呢？",
    discuss: &["这起事件在不在核验期间？", "疏散多少人算重大？", "得分再高，结论变不变？"],
    answered: "不得推荐",
    answer: &[
        ("核验期间", "2018-12-31至2021-12-31，首尾两日都计；2019-03-15在内"),
        ("等级", "疏散12\u{202f}000人，达到10\u{202f}000人，为重大"),
        ("结论", "存在否决情形，不参加评价认定"),
        ("第17项", "75 → 100；基础分95.73 → 97.12，总分104.73 → 106.12，加1.39；结论不变"),
    ],
    point: "先看资格，再看得分",
};

const EXERCISE_7: ExerciseWords = ExerciseWords {
    title: "附加分的上限",
    question: "再得两项国家级表彰，加几分？少一项国家级创新，减几分？占不占省辖市名额？",
    discuss: &["表彰现在有几分，还能加吗？", "附加分的上限是多少？", "省直管县向谁申报？"],
    answered: "加0分；减3分；不占名额",
    answer: &[
        ("表彰", "min(3, 3 × 3) = 3，第21项仍为5分，总分仍为83"),
        ("创新", "没有国家级：2 + 0 = 2，附加分2 + 5 = 7，原为10"),
        ("总分", "73 + 7 = 80，减3"),
        ("渠道", "省直管县直接申报，不占省辖市名额"),
    ],
    point: "到了上限，再多也不加",
};

const EXERCISE_8: ExerciseWords = ExerciseWords {
    title: "一条记录定先后",
    question: "左珩县和右珩县谁在前？右珩县再有一条许可信息合格呢？",
    discuss: &["哪几项得分不同？", "右珩县差几条到98%？", "一条记录能不能改变名次？"],
    answered: "右珩县反超1.11分",
    answer: &[
        ("四项不同", "第4、11项左珩县各高25；第17、19项右珩县高25、20"),
        ("现在", "25 + 25 − 25 − 20 = 5，5/18：左珩县70.83，右珩县70.56，差0.27"),
        ("合格线", "1200 × 98% = 1176；右珩县1175 → 1176，第4项50 → 75"),
        ("改后", "右珩县71.94，高20 ÷ 18 = 10/9，显示1.11"),
    ],
    point: "一条记录，名次互换",
};
