//! `heelfirst backup` and `heelfirst restore`.

use heelfirst::{CoachError, HistoryCounts, RestoreMode, RestoredSnapshot};
use heelfirst_words::{Args, Words};

use crate::args::{Arguments, Backup, Restore};
use crate::failure::{Failure, warn};
use crate::{open, passphrase};

/// Saves everything to one file; reads without the folder's lock.
pub(crate) fn run(arguments: &Arguments, options: &Backup, words: &Words) -> Result<(), Failure> {
    let path = open::as_text(&options.file)?;
    let folder = open::data_folder(arguments)?;
    if let Some(none) = open::no_history(arguments, words)? {
        return Err(Failure::met(none));
    }
    let passphrase = match (&options.passphrase_file, options.passphrase) {
        (Some(file), _) => Some(passphrase::read(file, words)?),
        (None, true) => Some(passphrase::choose(words)?),
        (None, false) => None,
    };
    let (file, passphrase) = (&options.file, passphrase.as_deref());
    let saved = heelfirst::backup_history(&folder, file, passphrase, now_us(), &mut heelfirst::unwatched())
        .map_err(|error| Failure::refused(&error, words))?;
    let key = if passphrase.is_some() { "backup-sealed" } else { "backup-open" };
    let wrote = words.text("terminal-wrote", &Args::new().with("path", path));
    warn(&format!("{wrote} {} {}", counted(&saved.counts, words), words.plain(key)));
    Ok(())
}

/// Brings everything back, or takes in what is new; all or nothing.
pub(crate) fn restore(arguments: &Arguments, options: &Restore, words: &Words) -> Result<(), Failure> {
    let folder = open::data_folder(arguments)?;
    let mode = if options.merge { RestoreMode::Merge } else { RestoreMode::Replace };
    let given = options.passphrase_file.as_deref().map(|file| passphrase::read(file, words)).transpose()?;
    let bring_back = |passphrase: Option<&str>| {
        let how = (mode, now_us());
        heelfirst::restore_history(&folder, &options.file, passphrase, how, words, &mut heelfirst::unwatched())
    };
    let restored = match bring_back(given.as_deref()) {
        Err(CoachError::Invalid { field, .. }) if field == "passphrase" && given.is_none() && passphrase::can_ask() => {
            bring_back(Some(&passphrase::ask("terminal-passphrase", words)?))
        }
        done => done,
    };
    let (restored, recovered) = restored.map_err(|error| Failure::refused(&error, words))?;
    if let Some(notice) = recovered {
        warn(&format!("{} {}", notice.what, notice.remedy));
    }
    tell(&restored, mode, words);
    Ok(())
}

fn tell(restored: &RestoredSnapshot, mode: RestoreMode, words: &Words) {
    let args = Args::new()
        .with("added", restored.added_count)
        .with("removed", restored.removed_count)
        .with("left", restored.left_out_count);
    let key = if mode == RestoreMode::Merge { "backup-merged" } else { "backup-restored" };
    let kept = restored.kept_path.iter().map(|path| words.text("backup-kept", &Args::new().with("path", path.clone())));
    let lines: Vec<String> =
        [words.text(key, &args), counted(&restored.counts, words)].into_iter().chain(kept).collect();
    warn(&lines.join(" "));
}

/// How much there is of what.
fn counted(counts: &HistoryCounts, words: &Words) -> String {
    let args = Args::new()
        .with("sessions", counts.sessions_count)
        .with("steps", counts.steps_count)
        .with("recordings", counts.recordings_count);
    words.text("backup-counts", &args)
}

fn now_us() -> i64 {
    open::now_ms().saturating_mul(1000)
}
