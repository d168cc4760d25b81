//! When to prompt for practice, and when to keep quiet.
//!
//! [`Settings`] say what a person wants; [`occurrences`] turns them into the prompts of some civil days, [`next_occurrence`] into
//! the one that comes next. Nothing here reads a clock or asks the system for its zone: both come in with a [`jiff::Zoned`].
//!
//! A prompt is a *visit*, not an exercise: stretching and strengthening share a seated visit, and over the daily cap they ride along
//! on a walk. Times are clock times: 09:30 stays 09:30 across a change of the clocks. A time that the clocks jump over moves forward
//! by the jump, a time that comes twice is taken the first time, and two prompts that collide become one.
//!
//! ```
//! use heelfirst_reminders::{Settings, occurrences};
//!
//! let from: jiff::Zoned = "2026-03-02T00:00:00+00:00[UTC]".parse()?;
//! let planned = occurrences(&Settings::default(), &from, 1)?;
//! assert_eq!(planned.occurrences.len(), 6);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod clock;
mod day;
mod demand;
mod id;
mod occurrence;
mod place;
mod plan;
mod recurrence;
mod settings;
mod warning;

pub use clock::{Clock, ClockError, Window};
pub use id::{OccurrenceId, OccurrenceIdError};
pub use occurrence::{Kind, Occurrence};
pub use plan::{Planned, next_occurrence, occurrences, upcoming};
pub use recurrence::{Recurrence, RecurrenceError, import};
pub use settings::{Anchor, Every, Fixed, Settings, SettingsError, Weekday};
pub use warning::{LeftOutBecause, Warning};
