//! The canonical text against RFC 8785 and against an independent writer.

use chengxin::wire::canonical::canonical;
use chengxin::wire::json::parse;
use proptest::prelude::*;
use serde_json::Value;

fn rewritten(text: &str) -> String {
    canonical(&parse(text.as_bytes()).unwrap())
}

#[test]
fn the_examples_of_the_rfc() {
    // RFC 8785, section 3.2.2 and 3.2.4 without its floating-point numbers.
    let text = r#"{
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
    }"#;
    let expected = r#"{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}"#;
    assert_eq!(rewritten(text), expected);

    // Section 3.2.3: names are ordered by their UTF-16 units, so that the smiley
    // (D83D DE00) stands before the Hebrew letter (FB33).
    let text = r#"{
        "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis"
    }"#;
    let order = [
        "Carriage Return",
        "One",
        "Control",
        "Latin Small Letter O With Diaeresis",
        "Euro Sign",
        "Emoji: Grinning Face",
        "Hebrew Letter Dalet With Dagesh",
    ];
    let text = rewritten(text);
    let places: Vec<_> = order.iter().map(|value| text.find(value).unwrap()).collect();
    assert!(places.is_sorted(), "{text}");
}

fn value() -> impl Strategy<Value = Value> {
    let exact = (1_i64 << 53) - 1;
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-exact..=exact).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..6)
                .prop_map(|members| members.into_iter().collect::<Value>()),
        ]
    })
}

proptest! {
    #[test]
    fn an_independent_writer_agrees(value in value()) {
        let theirs = serde_json_canonicalizer::to_string(&value).unwrap();
        prop_assert_eq!(rewritten(&value.to_string()), theirs.clone());
        prop_assert_eq!(rewritten(&theirs), theirs);
    }
}
