//! A workbook after somebody typed into it, made without a spreadsheet program.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use chengxin::office::form::value::Value;

/// Every part of a package, changed by name.
pub(crate) fn repacked(file: &[u8], change: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>>) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().to_string();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if let Some(bytes) = change(&name, bytes) {
            writer.start_file(name, SimpleFileOptions::default()).unwrap();
            writer.write_all(&bytes).unwrap();
        }
    }
    writer.finish().unwrap().into_inner()
}

/// The workbook with other contents in cells of its first sheet.
pub(crate) fn typed(file: &[u8], cells: &[(String, Value)]) -> Vec<u8> {
    typed_on(file, 1, cells)
}

/// The workbook with other contents in cells of a sheet, counted from 1.
pub(crate) fn typed_on(file: &[u8], sheet: usize, cells: &[(String, Value)]) -> Vec<u8> {
    repacked(file, |name, bytes| {
        if name != format!("xl/worksheets/sheet{sheet}.xml") {
            return Some(bytes);
        }
        let mut xml = String::from_utf8(bytes).unwrap();
        for (address, value) in cells {
            xml = with_cell(&xml, address, value);
        }
        Some(xml.into_bytes())
    })
}

fn with_cell(xml: &str, address: &str, value: &Value) -> String {
    let start = xml.find(&format!("<c r=\"{address}\"")).expect(address);
    let rest = &xml[start..];
    let tag = &rest[..=rest.find('>').unwrap()];
    let end = if tag.ends_with("/>") { tag.len() } else { rest.find("</c>").unwrap() + 4 };
    let style = tag.split("s=\"").nth(1).and_then(|s| s.split('"').next()).unwrap_or("0");
    let cell = match value {
        Value::Blank | Value::Other => format!("<c r=\"{address}\" s=\"{style}\"/>"),
        Value::NotCalculated => {
            format!("<c r=\"{address}\" s=\"{style}\"><f>1200-50</f></c>")
        }
        Value::Text(text) => {
            let text = text.replace('&', "&amp;").replace('<', "&lt;");
            format!("<c r=\"{address}\" s=\"{style}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
        }
        Value::Number(number) => format!("<c r=\"{address}\" s=\"{style}\"><v>{number}</v></c>"),
        Value::Flag(flag) => {
            format!("<c r=\"{address}\" s=\"{style}\" t=\"b\"><v>{}</v></c>", u8::from(*flag))
        }
    };
    format!("{}{cell}{}", &xml[..start], &rest[end..])
}

/// One part of the workbook, changed as a text.
pub(crate) fn rewritten(file: &[u8], part: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    repacked(file, |name, bytes| {
        if name != part {
            return Some(bytes);
        }
        let before = String::from_utf8(bytes).unwrap();
        let after = change(&before);
        assert_ne!(after, before, "{part} is as it was");
        Some(after.into_bytes())
    })
}

/// The sheet with its columns moved: `to` names the place of each, by its letter; none if it
/// is deleted.
pub(crate) fn moved(xml: &str, to: impl Fn(char) -> Option<char>) -> String {
    let mut cells = xml.split("<c r=\"");
    let mut made = cells.next().unwrap().to_owned();
    for cell in cells {
        let column = cell.chars().next().unwrap();
        let end = if cell.split('>').next().unwrap().ends_with('/') {
            cell.find('>').unwrap() + 1
        } else {
            cell.find("</c>").unwrap() + 4
        };
        match to(column) {
            Some(column) => made += &format!("<c r=\"{column}{}", &cell[1..]),
            None => made += &cell[end..],
        }
    }
    made
}

/// The text of one part.
pub(crate) fn part(file: &[u8], part: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    archive.by_name(part).unwrap().read_to_string(&mut text).unwrap();
    text
}
