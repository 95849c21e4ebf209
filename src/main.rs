//! The page: mounts what is loaded first, or the whole where that is not enough.

use chengxin::platform::file::dropped;
use chengxin::platform::{host, translation};
use chengxin::ui::front::{Front, FrontProps, WholePage, is_enough, load_whole};

fn main() {
    // A panic ends the module. Yew's own hook tells the console only, and the card that
    // follows knew no more than the engine: "unreachable".
    yew::set_custom_panic_hook(Box::new(|panic| host::failed(&panic.to_string())));
    if is_enough() {
        mount(None);
        return;
    }
    // The card that is there says "opening" meanwhile, or what went wrong.
    yew::platform::spawn_local(async {
        match load_whole().await {
            Ok(show) => mount(Some(WholePage(show))),
            Err(_) => host::failed("whole"),
        }
    });
}

fn mount(whole: Option<WholePage>) {
    if let Some(element) = host::mount_point() {
        // As a text, not as markup: a policy of trusted types lets no markup in.
        element.set_text_content(None);
        translation::keep_out(&element);
        dropped::refuse_elsewhere();
        host::print_from_top();
        yew::Renderer::<Front>::with_root_and_props(element, FrontProps { whole }).render();
    }
}
