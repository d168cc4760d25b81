//! Which figure is drawn, and how.

use std::path::PathBuf;

use clap::Args;
use heelfirst::{Picture, SessionPhase};
use heelfirst_gait::Foot;

use super::values;

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "flags of a command line")]
pub(crate) struct Figure {
    #[arg(value_parser = values::exercise)]
    pub(crate) exercise: String,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    #[arg(long, value_parser = values::foot, default_value = "right")]
    pub(crate) side: Foot,
    /// The feet closer under the knees.
    #[arg(long)]
    pub(crate) closer: bool,
    #[arg(long)]
    pub(crate) cane: bool,
    /// The three stills, which is what is drawn anyway.
    #[arg(long, conflicts_with_all = ["animated", "phase", "part"])]
    pub(crate) still: bool,
    #[arg(long, conflicts_with_all = ["phase", "part"])]
    pub(crate) animated: bool,
    #[arg(long, value_name = "PHASE", value_parser = values::phase)]
    pub(crate) phase: Option<SessionPhase>,
    #[arg(long, requires = "phase", value_parser = values::part, allow_negative_numbers = true)]
    pub(crate) part: Option<f32>,
    #[arg(long)]
    pub(crate) replace: bool,
}

impl Figure {
    /// What was asked for, else the three stills. Half of a phase shows it best.
    pub(crate) fn picture(&self) -> Picture {
        match self.phase {
            Some(phase) => Picture::Moment { phase, part: self.part.unwrap_or(0.5) },
            None if self.animated => Picture::Animated,
            None => Picture::Stills,
        }
    }
}
