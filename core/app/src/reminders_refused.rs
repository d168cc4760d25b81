//! Why reminder settings cannot be kept, in a person's words: for screens, which know no keys of a file.

use heelfirst_reminders::{Settings, SettingsError};
use heelfirst_words::{Args, Words};

/// The reason, with what would do; none for what no screen lets anybody choose.
pub(crate) fn refused_text(words: &Words, settings: &Settings, error: &SettingsError) -> Option<String> {
    let (list, index, key) = place(&error.field)?;
    let told = |key: &str, args: &Args| Some(words.text(&format!("reminder-refused-{key}"), args));
    let none = Args::new();
    match (list, index, key) {
        ("sleep", ..) => told("sleep", &Args::new().with("time", settings.sleep.to_string())),
        ("days", ..) => told("days", &none),
        ("max_per_day", ..) if settings.max_per_day > 0 => {
            told("fixed-too-many", &Args::new().with("count", settings.max_per_day))
        }
        ("fixed", Some(index), "at") => {
            let fixed = settings.fixed.get(index)?;
            let window = settings.quiet.iter().find(|window| window.contains(fixed.at))?;
            let args = Args::new().with("kind", fixed.kind.as_str()).with("time", fixed.at.to_string());
            told("fixed-in-quiet", &args.with("window", window.to_string()))
        }
        ("fixed", Some(index), "days") => {
            let fixed = settings.fixed.get(index)?;
            told("fixed-never", &Args::new().with("time", fixed.at.to_string()))
        }
        ("quiet" | "busy", Some(index), _) => {
            let windows = if list == "quiet" { &settings.quiet } else { &settings.busy };
            told("empty-window", &Args::new().with("time", windows.get(index)?.from.to_string()))
        }
        ("quiet" | "busy", None, _) => told("no-room", &none),
        ("anchors", Some(_), "name") => told("anchor-name", &none),
        ("anchors", Some(index), "at") => {
            told("anchor-time", &Args::new().with("time", settings.anchors.get(index)?.at.to_string()))
        }
        _ => None,
    }
}

/// Such as `fixed`, 2 and `at` of `fixed[2].at`.
fn place(field: &str) -> Option<(&str, Option<usize>, &str)> {
    let Some((list, rest)) = field.split_once('[') else { return Some((field, None, "")) };
    let (index, key) = rest.split_once(']')?;
    Some((list, Some(index.parse().ok()?), key.trim_start_matches('.')))
}

#[cfg(test)]
mod tests;
