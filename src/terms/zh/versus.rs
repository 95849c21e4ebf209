//! Two counties side by side in words, in Chinese.
//!
//! Must not know: how the difference arose.

use crate::screening::versus::Versus;
use crate::terms::zh::robustness::points;

/// Which of the two is ahead, by how much, and in what.
#[must_use]
pub fn headline(versus: &Versus, [one, other]: [&str; 2]) -> String {
    let Some(ahead) = versus.ahead else {
        return format!("{one}、{other}有一个没有填完，下面按最低得分对照，不作结论。");
    };
    let ((n_more, more), (n_less, less)) = (versus.sum(false), versus.sum(true));
    let parts = match (n_more, n_less) {
        (0, 0) => return format!("{one}与{other}各项得分完全相同，请核对是否为同一份数据。"),
        (n, 0) => format!("{one}在{n}项上共高{}分", points(&more)),
        (0, n) => format!("{other}在{n}项上共高{}分", points(&less)),
        (_, _) => format!(
            "{one}在{n_more}项上共高{}分，{other}在{n_less}项上共高{}分",
            points(&more),
            points(&less)
        ),
    };
    let size =
        crate::scoring::rounding::Rounding::to_total(ahead.numerator().abs(), ahead.denominator());
    match ahead.numerator().signum() {
        0 => format!("{parts}，相抵后总分相同。"),
        sign => {
            let first = if sign > 0 { one } else { other };
            format!("{parts}，相抵后{first}高{}分。", points(&size))
        }
    }
}
