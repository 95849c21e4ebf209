//! The custom section `target_features` of a WebAssembly module, less what old engines
//! do not have.
//!
//! The page is compiled without reference types and multiple values, but Rust's
//! precompiled standard library declares them although it does not use them.
//! wasm-bindgen believes the declaration and would then emit `externref`, on which
//! Chromium 95 and older fail to start. It must not know who declared or who reads.

use wasmparser::{BinaryReader, BinaryReaderError, Parser, Payload};

use wasm_encoder::{CustomSection, Encode, Module, RawSection};

use crate::failure::Failure;

/// The section's name in the tool conventions of WebAssembly.
const SECTION: &str = "target_features";

/// What no artefact may declare.
const DROPPED: [&str; 3] = ["reference-types", "multivalue", "call-indirect-overlong"];

/// The same module, declaring none of [`DROPPED`]; all else stays byte for byte.
pub(crate) fn drop_newer(module: &[u8]) -> Result<Vec<u8>, Failure> {
    rewrite(module).map_err(|error| Failure::new(format!("not a WebAssembly module: {error}")))
}

fn rewrite(module: &[u8]) -> Result<Vec<u8>, BinaryReaderError> {
    let mut rewritten = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        if let Payload::CustomSection(section) = &payload
            && section.name() == SECTION
        {
            let kept = without_dropped(BinaryReader::new(section.data(), section.data_offset()))?;
            rewritten.section(&CustomSection { name: SECTION.into(), data: kept.into() });
        } else if let Some((id, range)) = payload.as_section() {
            let data = module.get(range).unwrap_or_default();
            rewritten.section(&RawSection { id, data });
        }
    }
    Ok(rewritten.finish())
}

/// The section's content: a count, then for each feature a sign (`+` used, `-` not
/// allowed) and a name.
fn without_dropped(mut section: BinaryReader<'_>) -> Result<Vec<u8>, BinaryReaderError> {
    let mut kept = Vec::new();
    for _ in 0..section.read_var_u32()? {
        let sign = section.read_u8()?;
        let name = section.read_string()?;
        if !DROPPED.contains(&name) {
            kept.push((sign, name));
        }
    }
    let mut content = Vec::new();
    kept.len().encode(&mut content);
    for (sign, name) in kept {
        content.push(sign);
        name.encode(&mut content);
    }
    Ok(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module_declaring(names: &[&str]) -> Vec<u8> {
        let mut data = Vec::new();
        names.len().encode(&mut data);
        for name in names {
            data.push(b'+');
            name.encode(&mut data);
        }
        let mut module = Module::new();
        module.section(&RawSection { id: 1, data: &[0] });
        module.section(&CustomSection { name: "other".into(), data: (&[7, 8][..]).into() });
        module.section(&CustomSection { name: SECTION.into(), data: data.into() });
        module.finish()
    }

    #[test]
    fn newer_features_are_dropped_and_all_else_stays() {
        for (declared, kept) in [
            (&["multivalue", "sign-ext", "reference-types"][..], &["sign-ext"][..]),
            (&["call-indirect-overlong"], &[]),
            (&["bulk-memory", "sign-ext"], &["bulk-memory", "sign-ext"]),
        ] {
            let rewritten = drop_newer(&module_declaring(declared)).unwrap();
            assert_eq!(rewritten, module_declaring(kept), "{declared:?}");
        }
    }

    #[test]
    fn what_is_no_module_is_told_so() {
        let message = drop_newer(b"<!doctype html>").unwrap_err().to_string();
        assert!(message.starts_with("not a WebAssembly module"), "{message}");
    }
}
