//! Backups that somebody else made, in order or not.

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use crate::backups::{back_up, contents, practise};
use crate::common::opened;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A backup that somebody else made.
pub struct Forged {
    pub manifest: Value,
    pub files: Vec<(String, Vec<u8>)>,
}

impl Forged {
    /// One that is in order, around this database.
    pub fn around(database: &[u8], schema: u32) -> Self {
        let counts =
            json!({"events": 0, "sessions": 0, "steps": 0, "recordings": 0, "first_date": null, "last_date": null});
        let manifest = json!({"heelfirst_backup": 1, "created": "2027-01-15T08:00:00Z", "app": "1", "schema": schema,
            "device": "phone", "counts": counts, "entries": []});
        Self { manifest, files: Vec::new() }.with("history.sqlite", database)
    }

    pub fn sound() -> Self {
        let (dir, mut store) = opened();
        practise(&mut store, 7);
        let path = dir.path().join("sound.zip");
        back_up(store.read(), &path, None);
        let files = contents(&path);
        let manifest: Value = serde_json::from_slice(&files[0].1).unwrap();
        Self { manifest, files: files[1..].to_vec() }
    }

    /// One file more, also in the manifest.
    pub fn with(mut self, name: &str, bytes: &[u8]) -> Self {
        let sha256 = format!("{:x}", Sha256::digest(bytes));
        let entry = json!({"name": name, "bytes": bytes.len(), "sha256": sha256});
        self.manifest["entries"].as_array_mut().unwrap().push(entry);
        self.files.push((name.to_owned(), bytes.to_vec()));
        self
    }

    pub fn saying(mut self, key: &str, value: Value) -> Self {
        self.manifest[key] = value;
        self
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let how = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        zip.start_file("manifest.json", how).unwrap();
        zip.write_all(&serde_json::to_vec(&self.manifest).unwrap()).unwrap();
        for (name, bytes) in &self.files {
            zip.start_file(name.as_str(), how).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    pub fn write(&self, path: &Path) {
        fs::write(path, self.bytes()).unwrap();
    }
}
