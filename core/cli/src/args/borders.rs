//! The borders between landings on the command line: the same words wherever they can be moved.

use clap::Args;
use heelfirst_gait::{Border, MovedBorders};

use super::values;

/// Where a border is to lie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum To {
    /// Back where it lies by default.
    Default,
    Moved(f64),
}

impl To {
    fn moved(self) -> Option<f64> {
        match self {
            Self::Default => None,
            Self::Moved(to) => Some(to),
        }
    }
}

#[derive(Debug, Args, Default)]
pub(crate) struct Borders {
    #[arg(
        id = "heel-border",
        long = "heel",
        alias = "heel-border",
        value_name = "DEG",
        value_parser = |text: &str| values::border(Border::Heel, text),
        allow_negative_numbers = true
    )]
    heel: Option<To>,
    #[arg(
        id = "toe-border",
        long = "toe",
        alias = "toe-border",
        value_name = "DEG",
        value_parser = |text: &str| values::border(Border::Toe, text),
        allow_negative_numbers = true
    )]
    toe: Option<To>,
    #[arg(
        id = "slap-border",
        long = "slap",
        alias = "slap-border",
        value_name = "MS",
        value_parser = |text: &str| values::border(Border::Slap, text),
        allow_negative_numbers = true
    )]
    slap: Option<To>,
    #[arg(
        id = "drag-border",
        long = "drag",
        alias = "drag-border",
        value_name = "RATIO",
        value_parser = |text: &str| values::border(Border::Drag, text),
        allow_negative_numbers = true
    )]
    drag: Option<To>,
}

impl Borders {
    /// Whether any is given.
    pub(crate) fn any(&self) -> bool {
        [self.heel, self.toe, self.slap, self.drag].iter().any(Option::is_some)
    }

    /// What is given in the place of what was moved before.
    pub(crate) fn over(&self, before: &MovedBorders) -> MovedBorders {
        let to = |given: Option<To>, border: Border| given.map_or_else(|| before.of(border), To::moved);
        MovedBorders {
            heel_deg: to(self.heel, Border::Heel),
            toe_deg: to(self.toe, Border::Toe),
            slap_contact_to_flat_ms: to(self.slap, Border::Slap),
            drag_sensitivity_ratio: to(self.drag, Border::Drag),
        }
    }
}
