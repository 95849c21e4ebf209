//! What English makes of the notice's numerals and of Chinese measure words, on paper and
//! on the page, and what is Chinese within it.
//!
//! Must not know: where they stand.

/// Behind a figure that counts tens of thousands of yuan, as yearbooks print it: English has no
/// word for 万, and the figure stays that of the file and of the calculation.
pub const TEN_THOUSAND_YUAN: &str = "(unit: 10,000 yuan)";

/// A measure word of Chinese where English counts the things themselves.
#[must_use]
pub fn unit(unit: &str) -> &str {
    match unit {
        "个" | "项" | "家" | "户" | "级" | "件" => "",
        "人" => "persons",
        "条" => "records",
        "场" => "events",
        "万元" => TEN_THOUSAND_YUAN,
        "元" => "yuan",
        other => other,
    }
}

/// `一` as `I`, `（一）` as `(i)`; anything else as it is.
#[must_use]
pub fn numeral(numeral: &str) -> String {
    const CHINESE: [&str; 10] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
    const ROMAN: [&str; 10] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
    let inner = numeral.trim_start_matches('（').trim_end_matches('）');
    let at = CHINESE.iter().position(|one| *one == inner);
    let Some(roman) = at.and_then(|at| ROMAN.get(at)) else { return numeral.to_owned() };
    if inner == numeral { (*roman).to_owned() } else { format!("({})", roman.to_lowercase()) }
}

/// The parts of a text by whether they are Chinese. Figures and marks between two Chinese
/// characters belong to them.
#[must_use]
pub fn parts(text: &str) -> Vec<(bool, String)> {
    let mut parts: Vec<(bool, String)> = Vec::new();
    let mut push = |chinese: bool, letters: &str| match parts.last_mut() {
        Some((last, part)) if *last == chinese => part.push_str(letters),
        Some(_) | None if letters.is_empty() => {}
        Some(_) | None => parts.push((chinese, letters.to_owned())),
    };
    let mut between = String::new();
    let mut in_chinese = false;
    for letter in text.chars() {
        let chinese = matches!(letter, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}');
        let latin = letter.is_ascii_alphabetic() || matches!(letter, ' ' | '[' | ']');
        if chinese {
            push(in_chinese, &between);
        } else if in_chinese && !latin {
            between.push(letter);
            continue;
        } else {
            push(false, &between);
        }
        between.clear();
        push(chinese, letter.encode_utf8(&mut [0; 4]));
        in_chinese = chinese;
    }
    push(false, &between);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_of_the_notice_are_read_in_english() {
        for (given, read) in [
            ("一", "I"),
            ("四", "IV"),
            ("（一）", "(i)"),
            ("（十）", "(x)"),
            ("13", "13"),
            ("", ""),
        ] {
            assert_eq!(numeral(given), read);
        }
    }

    #[test]
    fn what_is_chinese_in_english_is_told_apart() {
        for (text, expected) in [
            ("", vec![]),
            ("Total", vec![(false, "Total")]),
            ("兰考县", vec![(true, "兰考县")]),
            ("豫发改财金〔2021〕228号", vec![(true, "豫发改财金〔2021〕228号")]),
            ("兰考县: report", vec![(true, "兰考县"), (false, ": report")]),
            (
                "4. “双公示”信息合格率 [share]",
                vec![(false, "4. “"), (true, "双公示”信息合格率"), (false, " [share]")],
            ),
        ] {
            let parts = parts(text);
            let parts: Vec<_> =
                parts.iter().map(|(chinese, part)| (*chinese, part.as_str())).collect();
            assert_eq!(parts, expected, "{text}");
        }
    }
}
