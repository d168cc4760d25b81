//! Opening the core: this program is a platform like the phones, and knows zone, language and boot.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use heelfirst::{Coach, CoachClock, CoachConfig, CoachListener, CoachRadio, Environment};
use heelfirst_words::{Args, Words};

use crate::args::Arguments;
use crate::failure::Failure;

/// Opens the coach on the data folder.
pub(crate) fn coach(
    arguments: &Arguments,
    radio: CoachRadio,
    speed: f64,
    listener: Arc<dyn CoachListener>,
    words: &Words,
) -> Result<Arc<Coach>, Failure> {
    let config = CoachConfig {
        data_dir: as_text(&data_folder(arguments)?)?,
        languages: Vec::new(),
        clock: CoachClock::System { speed },
        radio,
        environment: environment(),
    };
    Coach::open(config, listener).map_err(|error| Failure::refused(&error, words))
}

/// One listener more for a coach that is open: the second opening of its folder joins the first.
pub(crate) fn listen_too(
    arguments: &Arguments,
    listener: Arc<dyn CoachListener>,
    words: &Words,
) -> Result<(), Failure> {
    coach(arguments, CoachRadio::None, 1.0, listener, words).map(drop)
}

/// A path that the core can be told: its surface knows text only, and half a name would be another folder.
pub(crate) fn as_text(path: &Path) -> Result<String, Failure> {
    let told = || Failure::met(format!("{}: the name is not UTF-8; use another one", path.display()));
    path.to_str().map(str::to_owned).ok_or_else(told)
}

/// `--data`, or the folder for a user's data on this system.
pub(crate) fn data_folder(arguments: &Arguments) -> Result<PathBuf, Failure> {
    if let Some(folder) = &arguments.data {
        return Ok(folder.clone());
    }
    let base = std::env::var_os("XDG_DATA_HOME").filter(|path| !path.is_empty()).map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/share"));
    let base = base.or_else(home).ok_or_else(|| Failure::met("HOME is not set; use --data DIR"))?;
    Ok(base.join("heelfirst"))
}

/// What is said of a folder without a history, the same by every command that reads one; nothing where there is one.
pub(crate) fn no_history(arguments: &Arguments, words: &Words) -> Result<Option<String>, Failure> {
    let folder = data_folder(arguments)?;
    if heelfirst::has_history(&folder) {
        return Ok(None);
    }
    Ok(Some(no_practice(arguments, &folder, words)))
}

/// That nothing was practised in a folder, and how to begin; a folder that was named and is not there may be mistyped.
pub(crate) fn no_practice(arguments: &Arguments, folder: &Path, words: &Words) -> String {
    let is_named = arguments.data.is_some() && !folder.exists();
    let key = if is_named { "terminal-no-folder" } else { "terminal-no-history" };
    words.text(key, &Args::new().with("folder", folder.display().to_string()))
}

/// The languages of the terminal, best first, as BCP 47.
pub(crate) fn languages() -> Vec<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .filter_map(|value| value.split(['.', '@']).next().map(|language| language.replace('_', "-")))
        .filter(|language| !language.is_empty() && language != "C" && language != "POSIX")
        .collect()
}

/// What this computer knows: prompts cannot come through from a terminal.
fn environment() -> Environment {
    Environment {
        zone: zone(),
        languages: languages(),
        boot_id: boot_id(),
        may_notify: false,
        channel_muted: false,
        exact_allowed: false,
        battery_restricted: false,
        force_stopped: false,
        pending_limit: 0,
    }
}

/// The name of the zone this computer is set to.
#[expect(clippy::disallowed_methods, reason = "this program is the platform that hands the zone in")]
pub(crate) fn zone() -> String {
    jiff::tz::TimeZone::system().iana_name().unwrap_or("UTC").to_owned()
}

/// The zone this computer is set to, the one that the core is told.
pub(crate) fn time_zone() -> jiff::tz::TimeZone {
    jiff::tz::TimeZone::get(&zone()).unwrap_or(jiff::tz::TimeZone::UTC)
}

/// The present moment, for `--days`, which look back from it.
#[expect(clippy::disallowed_methods, reason = "this program is the platform that knows the time")]
pub(crate) fn now_ms() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}

/// The present moment where this computer is.
pub(crate) fn now() -> jiff::Zoned {
    jiff::Timestamp::from_millisecond(now_ms()).unwrap_or_default().to_zoned(time_zone())
}

/// Real time since now, for what runs without a coach.
#[expect(clippy::disallowed_methods, reason = "this program is the platform that knows the time")]
pub(crate) fn real_clock() -> Arc<dyn Fn() -> std::time::Duration + Send + Sync> {
    let begun = std::time::Instant::now();
    Arc::new(move || begun.elapsed())
}

fn boot_id() -> String {
    std::fs::read_to_string("/proc/sys/kernel/random/boot_id").map(|id| id.trim().to_owned()).unwrap_or_default()
}
