//! Two counties side by side in words, in English.
//!
//! Must not know: how the difference arose.

use crate::scoring::rounding::Rounding;
use crate::screening::versus::Versus;
use crate::terms::short;

fn points(of: &Rounding) -> String {
    let total = Rounding::to_total(of.numerator().abs(), of.denominator()).total();
    if total.hundredths() == 0 { "less than 0.01".to_owned() } else { short(total) }
}

/// Which of the two is ahead, by how much, and in what.
#[must_use]
pub fn headline(versus: &Versus, [one, other]: [&str; 2]) -> String {
    let Some(ahead) = versus.ahead else {
        return format!(
            "{one} or {other} is incomplete: the lowest scores are compared, and nothing is concluded."
        );
    };
    let ((n_more, more), (n_less, less)) = (versus.sum(false), versus.sum(true));
    let said = |name: &str, n: usize, by: &Rounding| {
        format!("{name} is ahead in {n} by {} points", points(by))
    };
    let parts = match (n_more, n_less) {
        (0, 0) => {
            return format!("{one} and {other} have the same scores throughout: the same data?");
        }
        (n, 0) => said(one, n, &more),
        (0, n) => said(other, n, &less),
        (_, _) => format!("{}, {}", said(one, n_more, &more), said(other, n_less, &less)),
    };
    match ahead.numerator().signum() {
        0 => format!("{parts}; the totals are equal."),
        sign => {
            let first = if sign > 0 { one } else { other };
            format!("{parts}; in all, {first} is ahead by {} points.", points(&ahead))
        }
    }
}
