//! Archives as offices make them, and as nobody should.

use std::io::{Cursor, Write};

use zip::unstable::write::FileOptionsExt;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use chengxin::office::archive::words::{ArchiveProblem, said};
use chengxin::office::archive::{MOST_BYTES, MOST_FILES, MOST_OF_ONE, open};
use chengxin::wire::bundle::{Content, Packed};

/// What the platform's own decoder does.
fn gbk(bytes: &[u8]) -> String {
    encoding_rs::GBK.decode(bytes).0.into_owned()
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn packed(name: &str, content: Content) -> Packed {
    Packed { name: name.to_owned(), content }
}

fn file(bytes: &[u8]) -> Content {
    Content::File(bytes.to_vec())
}

#[test]
fn data_is_unpacked_from_any_folder_and_the_rest_only_named() {
    let nested = zip(&[("兰考县.json", b"{}")]);
    let large = vec![b' '; MOST_OF_ONE as usize + 1];
    let archive = zip(&[
        ("各县/西峡/西峡县.json", b"{\"a\":1}"),
        ("各县/西峡/自评表.xlsx", b"PK\x03\x04"),
        ("各县/西峡/照片.jpg", b"\xFF\xD8"),
        ("各县/~$自评表.xlsx", b"x"),
        ("__MACOSX/各县/._西峡县.json", b"x"),
        ("各县/内乡县", b"{\"b\":2}"),
        ("各县/说明.txt", "说明".as_bytes()),
        ("各县/大.json", &large),
        ("各县/里面.zip", &nested),
        ("../../淅川县.json", b"{}"),
    ]);
    let refused = |problem| Content::Refused(said(problem));
    let expected = vec![
        packed("各县/西峡/西峡县.json", file(b"{\"a\":1}")),
        packed("各县/西峡/自评表.xlsx", file(b"PK\x03\x04")),
        packed("各县/西峡/照片.jpg", Content::Unrelated),
        packed("各县/~$自评表.xlsx", Content::Unrelated),
        packed("__MACOSX/各县/._西峡县.json", Content::Unrelated),
        packed("各县/内乡县", file(b"{\"b\":2}")),
        packed("各县/说明.txt", Content::Unrelated),
        packed("各县/大.json", refused(ArchiveProblem::EntryTooLarge)),
        packed("各县/里面.zip", refused(ArchiveProblem::Nested)),
        packed("../../淅川县.json", file(b"{}")),
    ];
    assert_eq!(open(&archive, gbk), Ok(expected));
    assert_eq!(open(&zip(&[]), gbk), Ok(Vec::new()));
}

/// Windows writes names in the code page of the system, and does not say so.
#[test]
fn names_in_gbk_are_read() {
    let name = encoding_rs::GBK.encode("南阳/淅川县.json").0.into_owned();
    // The writer takes no such bytes: a name of as many letters is exchanged for them.
    let letters = "x".repeat(name.len() - 5) + ".json";
    let mut archive = zip(&[(&letters, b"{}")]);
    for at in 0..archive.len() - name.len() {
        if archive[at..].starts_with(letters.as_bytes()) {
            archive[at..at + name.len()].copy_from_slice(&name);
        }
    }
    assert_eq!(open(&archive, gbk), Ok(vec![packed("南阳/淅川县.json", file(b"{}"))]));
}

#[test]
fn what_is_no_archive_to_open_is_refused_for_its_own_reason() {
    let good = zip(&[("兰考县.json", b"{\"kind\":\"chengxin-assessment\"}")]);
    let encrypted = {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().with_deprecated_encryption(b"1234").unwrap();
        writer.start_file("兰考县.json", options).unwrap();
        writer.write_all(b"{}").unwrap();
        writer.finish().unwrap().into_inner()
    };
    let bomb = {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let megabyte = vec![b' '; 1 << 20];
        for county in 0..70 {
            writer.start_file(format!("{county}.json"), options).unwrap();
            writer.write_all(&megabyte).unwrap();
        }
        writer.finish().unwrap().into_inner()
    };
    let names: Vec<String> = (0..=MOST_FILES).map(|at| format!("{at}.jpg")).collect();
    let many = zip(&names.iter().map(|name| (name.as_str(), &b""[..])).collect::<Vec<_>>());
    let broken = {
        let mut broken = zip(&[("兰考县.json", &b"0123456789".repeat(100))]);
        let middle = 60;
        broken[middle] ^= 0x55;
        broken
    };
    let cases = [
        ("encrypted", encrypted, ArchiveProblem::Encrypted),
        ("a bomb", bomb, ArchiveProblem::Bomb),
        ("too many", many, ArchiveProblem::TooManyFiles),
        ("cut off", good[..good.len() - 9].to_vec(), ArchiveProblem::Damaged),
        ("broken", broken, ArchiveProblem::Damaged),
        ("rar", b"Rar!\x1A\x07\x01\0".to_vec(), ArchiveProblem::OtherFormat),
        ("empty", Vec::new(), ArchiveProblem::OtherFormat),
        ("too large", vec![0; MOST_BYTES + 1], ArchiveProblem::TooLarge),
    ];
    for (name, archive, expected) in cases {
        assert_eq!(open(&archive, gbk), Err(expected), "{name}");
    }
    // A picture may be locked away as it likes.
    assert!(open(&good, gbk).is_ok());
}
