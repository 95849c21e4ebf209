//! What English makes of the notice's numerals and of Chinese measure words, on paper and
//! on the page.
//!
//! Must not know: where they stand.

/// A measure word of Chinese where English counts the things themselves.
#[must_use]
pub fn unit(unit: &str) -> &str {
    match unit {
        "个" | "项" | "家" | "户" | "级" => "",
        "条" => "records",
        "件" => "cases",
        "场" => "events",
        "万元" => "× 10,000 yuan",
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
}
