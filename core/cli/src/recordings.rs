//! `heelfirst recordings`: the raw recordings of practice, and whether there are to be any.

use std::path::Path;
use std::sync::Arc;

use heelfirst::{Coach, CoachError, CoachRadio, RecordingSnapshot, RecordingsSnapshot, Side};
use heelfirst_words::{Args, Words};
use jiff::{Timestamp, Zoned};
use serde_json::{Value, json};

use crate::args::{Arguments, Recordings};
use crate::failure::Failure;
use crate::open;
use crate::output::{Keys, Lines, table};
use crate::today::Deaf;

/// Changes what is asked for, and shows what there is then. Only to be shown, it works beside a running practice.
pub(crate) fn run(arguments: &Arguments, options: &Recordings, words: &Words) -> Result<(), Failure> {
    let changes = options.keep.is_some() || options.limit.is_some() || options.delete.is_some();
    let shown = if changes {
        let coach = open::coach(arguments, CoachRadio::None, 1.0, Arc::new(Deaf), words)?;
        let shown = change(&coach, options).and_then(|()| coach.recordings());
        coach.shut_down();
        shown
    } else {
        heelfirst::read_recordings(&open::data_folder(arguments)?, &open::time_zone(), words)
    };
    let shown = shown.map_err(|error| Failure::refused(&error, words))?;
    let mut lines = Lines::new();
    if options.json { as_json(&mut lines, &shown) } else { page(&mut lines, &shown, words) }?;
    lines.flush()
}

fn change(coach: &Coach, options: &Recordings) -> Result<(), CoachError> {
    if let Some(file) = &options.delete {
        coach.delete_recording(name_of(file, &coach.recordings()?))?;
    }
    match (options.keep, options.limit) {
        (None, None) => Ok(()),
        (keep, limit) => coach.set_recording(keep.map_or_else(|| coach.recordings().map(|shown| shown.on), Ok)?, limit),
    }
}

/// A recording goes by its name, or by its file as it is listed.
fn name_of(file: &Path, shown: &RecordingsSnapshot) -> String {
    let listed = shown.recordings.iter().find(|recording| Path::new(&recording.path) == file);
    listed.map_or_else(|| file.display().to_string(), |recording| recording.name.clone())
}

fn page(lines: &mut Lines, shown: &RecordingsSnapshot, words: &Words) -> Result<(), Failure> {
    lines.text(&shown.title)?;
    let rows: Vec<_> = shown.recordings.iter().map(|recording| row(recording, words)).collect();
    for line in table(&rows) {
        lines.text(&line)?;
    }
    lines.text(&shown.size_text)?;
    lines.text(&format!("{} {}", shown.on_text, shown.limit_text))
}

fn row(recording: &RecordingSnapshot, words: &Words) -> Vec<String> {
    let began = began(recording).map_or_else(|| "–".to_owned(), |at| at.strftime("%Y-%m-%d %H:%M").to_string());
    let on_foot = |foot: Side| words.text("sensor-on-foot", &Args::new().with("side", foot.as_str()));
    let foot = recording.foot.map_or_else(|| "–".to_owned(), on_foot);
    vec![began, foot, recording.size_text.clone(), recording.path.clone()]
}

/// Where this computer is.
fn began(recording: &RecordingSnapshot) -> Option<Zoned> {
    let at = Timestamp::from_millisecond(recording.started_ms?).ok()?;
    Some(at.to_zoned(open::time_zone()))
}

fn as_json(lines: &mut Lines, shown: &RecordingsSnapshot) -> Result<(), Failure> {
    let recording = |recording: &RecordingSnapshot| {
        let started = began(recording).map(|at| at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string());
        json!(Keys([
            ("name", json!(recording.name)),
            ("path", json!(recording.path)),
            ("started", json!(started)),
            ("foot", json!(recording.foot.map(Side::as_str))),
            ("size_bytes", json!(recording.size_bytes)),
        ]))
    };
    let keys: [(&str, Value); 4] = [
        ("on", json!(shown.on)),
        ("limit_mb", json!(shown.limit_mb)),
        ("size_bytes", json!(shown.size_bytes)),
        ("recordings", shown.recordings.iter().map(recording).collect()),
    ];
    lines.json(&Keys(keys))
}
