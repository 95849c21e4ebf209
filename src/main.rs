//! The page: offers `window.chengxin` to scripts and mounts the application.

use chengxin::domain::scheme::Scheme;
use chengxin::platform::host;
use chengxin::ui::App;
use chengxin::wire;
use chengxin::wire::csv::screening::ScreeningTable;
use chengxin::wire::problem::Problem;

/// A function of `wire` that takes the text of a file and gives that of another.
type TextToText = fn(&[u8], Option<&Scheme>) -> Result<String, Vec<Problem>>;

fn main() {
    // A panic ends the module. Yew's own hook tells the console only, and the card that
    // follows knew no more than the engine: "unreachable".
    yew::set_custom_panic_hook(Box::new(|panic| host::failed(&panic.to_string())));
    let places: TextToText = |file, _| wire::screening_table(file, ScreeningTable::Places);
    let offered =
        [("evaluate", wire::evaluate as TextToText), ("derive", wire::derive), ("places", places)];
    for (name, function) in offered {
        host::offer(name, move |text| {
            function(text.as_bytes(), None)
                .map_err(|problems| problems.iter().map(ToString::to_string).collect())
        });
    }
    if let Some(element) = host::mount_point() {
        // As a text, not as markup: a policy of trusted types lets no markup in.
        element.set_text_content(None);
        yew::Renderer::<App>::with_root(element).render();
    }
}
