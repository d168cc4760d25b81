//! The one object a user interface holds.
//!
//! [`Coach`] composes the pure rooms (practice, gait, reminders), the words, the sensors and the history into one core that Kotlin,
//! Swift and the terminal program use alike. The surface is the module `api`, the only place with uniffi code; `driver` owns the
//! threads, `state` what happens.

mod api;
mod choices;
mod clock;
mod convert;
mod drawing;
mod driver;
mod figures;
mod lifts;
mod notices;
mod pictures;
mod plans;
mod progress;
mod reminders_refused;
mod reminders_told;
mod report;
mod rust;
mod said;
mod settings_json;
mod state;
mod walks;

pub use api::*;
pub use choices::{Choices, read_choices};
pub use pictures::{FigureRequest, Picture, figure_refusal, figure_svg};
pub use plans::{
    Proposed, ProposedLine, code as plan_code, from_file as plan_from_file, picture as plan_picture, read_proposal,
    read_urgent, to_file as plan_file,
};
pub use reminders_told::{conflict_text, pause_text, warning_text};
pub use rust::{
    Phase, Reached, RestoreMode, backup_history, exercises, has_history, is_trial, needs_standing_answers, notice_in,
    read_history, read_progress, read_recordings, recording_limits_mb, report_history, restore_history, save_file,
    unreadable_notice, unwatched, walk_snapshot,
};
pub use settings_json::read_settings;

uniffi::setup_scaffolding!();
