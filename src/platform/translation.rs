//! Keeps translators out of the page, which asks them not to come in (`index.html`).
//!
//! Must not know: what stands on the page.
//!
//! A translator puts its elements in the place of the page's texts. What the page writes into
//! those texts from then on nobody sees, and what it puts before one of them has no place. So
//! whatever a translator did is undone at once, before the page is drawn or looked at again.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, MutationObserver, MutationObserverInit, MutationRecord, Node, NodeList};

/// The element that translators make, and the page never does.
const FOREIGN: &str = "font";

/// How often in a row a translator is undone that comes back at once. One that answers every
/// change in the same moment would otherwise hold the page for ever.
const MOST_IN_A_ROW: u32 = 20;

/// Undoes from now on whatever a translator does within the element.
pub fn keep_out(within: &Element) {
    // Kept current by the browser: to look at it costs next to nothing.
    let foreign = within.get_elements_by_tag_name(FOREIGN);
    let n_in_a_row = Rc::new(Cell::new(0_u32));
    let look = move |records: Array, observer: MutationObserver| {
        if foreign.length() == 0 {
            return;
        }
        let in_a_row = n_in_a_row.get();
        if in_a_row == 0 {
            let n_in_a_row = n_in_a_row.clone();
            Timeout::new(0, move || n_in_a_row.set(0)).forget();
        }
        n_in_a_row.set(in_a_row + 1);
        if in_a_row >= MOST_IN_A_ROW {
            return;
        }
        let records: Vec<MutationRecord> =
            records.iter().map(JsCast::unchecked_into::<MutationRecord>).collect();
        undo(&records);
        // What was just done is not to be looked at.
        observer.take_records();
    };
    let look = Closure::<dyn FnMut(Array, MutationObserver)>::new(look).into_js_value();
    if let Ok(observer) = MutationObserver::new(look.unchecked_ref()) {
        let all = MutationObserverInit::new();
        all.set_child_list(true);
        all.set_subtree(true);
        // Refused by nobody for an element and these options.
        let _ = observer.observe_with_options(within, &all);
    }
}

/// Undoes what came with the first foreign element, the last first.
fn undo(records: &[MutationRecord]) {
    let Some(first) = records.iter().position(adds_foreign) else { return };
    // The text may have been taken out a moment before its element came.
    let target = records.get(first).and_then(MutationRecord::target);
    let before = records.iter().take(first).rev();
    let n_before =
        before.take_while(|record| record.target() == target && removes_texts(record)).count();
    for record in records.iter().skip(first - n_before).rev() {
        let Some(target) = record.target() else { continue };
        for node in nodes(&record.added_nodes()).filter(|node| is_child(node, &target)) {
            let _ = target.remove_child(&node);
        }
        let next = record.next_sibling().filter(|next| is_child(next, &target));
        for node in nodes(&record.removed_nodes()) {
            let _ = target.insert_before(&node, next.as_ref());
        }
    }
}

fn adds_foreign(record: &MutationRecord) -> bool {
    nodes(&record.added_nodes()).any(|node| {
        node.dyn_ref::<Element>().is_some_and(|element| {
            element.local_name() == FOREIGN || element.query_selector(FOREIGN) != Ok(None)
        })
    })
}

fn removes_texts(record: &MutationRecord) -> bool {
    let (added, removed) = (record.added_nodes(), record.removed_nodes());
    added.length() == 0 && nodes(&removed).all(|node| node.node_type() == Node::TEXT_NODE)
}

fn nodes(list: &NodeList) -> impl Iterator<Item = Node> + use<> {
    let list = list.clone();
    (0..list.length()).filter_map(move |at| list.item(at))
}

fn is_child(node: &Node, of: &Node) -> bool {
    node.parent_node().as_ref() == Some(of)
}
