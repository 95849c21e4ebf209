//! The JSON Schemas in `docs/schema` are those that the reader's shapes say.
//!
//! `UPDATE_EXPECT=1 cargo core wire_schema` writes them anew.

use chengxin::wire::canonical::canonical;
use chengxin::wire::shape::schema::schema;
use chengxin::wire::{KINDS, REGISTER_KIND, SCREENING_KIND, WORKSHOP_KIND, WRITTEN};
use expect_test::expect_file;
use serde_json::Value;

#[test]
fn the_schemas_are_current() {
    for (kind, shape) in
        KINDS.into_iter().chain([SCREENING_KIND, REGISTER_KIND, WORKSHOP_KIND, WRITTEN])
    {
        let schema = canonical(&schema(&format!("{kind}, version 1"), &shape));
        let schema: Value = serde_json::from_str(&schema).unwrap();
        let name = kind.strip_prefix("chengxin-").unwrap();
        let path = format!("{}/docs/schema/{name}-v1.schema.json", env!("CARGO_MANIFEST_DIR"));
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        expect_file![path].assert_eq(&text);
    }
}
