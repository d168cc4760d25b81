//! Draws the figures of docs/gait.md from simulated persons: `cargo run --release -p heelfirst-gait --example figures -- docs/gait`.
//! The same code always draws the same figures.

mod drawing;
mod examiner;

use std::error::Error;
use std::path::Path;

use drawing::chart::Axis;
use drawing::pitch;
use drawing::spread::{self, Errors};
use examiner::classes::{CLASSES, class_of};
use examiner::pairs::Paired;
use examiner::play::{Walked, walk};
use examiner::{FIRST_SEED, FORMS};
use heelfirst_gait::simulate::{Form, Pattern};

/// Whose walk is drawn.
const SHOWN: [(Pattern, u64); 5] = [
    (Pattern::Heel, 400_000),
    (Pattern::Flat, 400_000),
    (Pattern::Toe, 400_000),
    (Pattern::Slap, 400_000),
    (Pattern::Drag, 400_003),
];
/// How many persons the errors are of.
const PERSONS: u64 = 20;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("figures: name the folder to draw into")?;
    let folder = Path::new(&folder);
    for (pattern, seed) in SHOWN {
        std::fs::write(folder.join(format!("{pattern}.svg")), pitch::picture(pattern, seed)?)?;
    }
    let [tuning, examining] = FORMS.map(|(_, form)| errors(form));
    let (tuning, examining) = (tuning?, examining?);
    let axis = Axis { name: "found minus true initial contact, ms", from: -60.0, to: 60.0, tick: 20.0 };
    let contacts = spread::picture("How far found contacts are off", axis, "ms", [&tuning.0, &examining.0]);
    std::fs::write(folder.join("contact-error.svg"), contacts)?;
    let axis = Axis { name: "found minus true foot strike angle, °", from: -6.0, to: 6.0, tick: 2.0 };
    let angles = spread::picture("How far strike angles are off", axis, "°", [&tuning.1, &examining.1]);
    std::fs::write(folder.join("strike-angle-error.svg"), angles)?;
    Ok(())
}

/// Errors of contact in ms and of strike angle in degrees, by class; the mount is known.
fn errors(form: Form) -> Result<(Errors, Errors), Box<dyn Error>> {
    let (mut contacts, mut angles) = (Errors::default(), Errors::default());
    for seed in FIRST_SEED..FIRST_SEED + PERSONS {
        let walked = Walked::of(&walk(form, Pattern::Mixed, seed, 100.0))?;
        let heard = walked.heard(true);
        for (stride, one) in Paired::of(&walked.truth.strides, &heard).both {
            let class = CLASSES.iter().position(|class| *class == class_of(stride)).unwrap_or_default();
            if let (Some(contact), Some(angle)) = (contacts.get_mut(class), angles.get_mut(class)) {
                contact.note(1e3 * (one.step.initial_contact_s - stride.initial_contact_s));
                angle.compare(one.step.strike_angle_deg, stride.strike_angle_deg);
            }
        }
    }
    Ok((contacts, angles))
}
