//! The figure of an exercise as an SVG with its texts, for the terminal program and the documentation.

use heelfirst_practice::figure::{self, Moment, Style, View};
use heelfirst_practice::{Catalogue, Exercise, Manner, dose::Feet};
use heelfirst_words::{Args, Words};

use crate::api::{CoachError, SessionPhase, Side};

/// Which picture of an exercise.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureRequest {
    /// A key of the catalogue.
    pub exercise: String,
    /// The leg that moves; when walking, the weaker one.
    pub side: Side,
    /// Whether the feet are closer under the knees; only the seated ankle lift looks at it.
    pub closer: bool,
    /// Whether a cane is drawn when walking.
    pub cane: bool,
    /// Stills, moving, or one moment.
    pub picture: Picture,
}

/// What of an exercise is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Picture {
    /// Three pictures in a row, with captions.
    Stills,
    /// One that moves, and keeps still for whoever asks for less motion.
    Animated,
    /// One moment.
    Moment {
        /// The phase.
        phase: SessionPhase,
        /// How much of it is over, 0 to 1.
        part: f32,
    },
}

/// An SVG of an exercise, named and described in these words.
///
/// # Errors
/// `NotFound` for an unknown exercise; `Invalid` for a part that is not a number.
pub fn figure_svg(request: &FigureRequest, words: &Words) -> Result<String, CoachError> {
    let catalogue = Catalogue::standard().map_err(CoachError::internal)?;
    let unknown = || CoachError::NotFound { what: request.exercise.clone() };
    let exercise = catalogue.get(&request.exercise).ok_or_else(unknown)?;
    let feet = if request.closer { Feet::Closer } else { Feet::Forward };
    let view = View { side: request.side.into(), feet, cane: request.cane };
    let title = words.plain(&format!("exercise-{}-name", exercise.id));
    let description = description(exercise, words);
    let right_to_left = words.info().right_to_left;
    let style = Style { title: &title, description: &description, language: words.language(), right_to_left };
    let drawn = match request.picture {
        Picture::Stills => {
            let captions = captions(exercise.manner).map(|key| words.text(key, &Args::new()));
            figure::stills_svg(exercise.id, view, captions.each_ref().map(|text| text.trim_end_matches('.')), &style)
        }
        Picture::Animated => figure::animated_svg(exercise.id, view, &style),
        Picture::Moment { phase, part } => {
            let moment = Moment { phase: phase.into(), part };
            figure::frame(exercise.id, view, moment).map(|frame| figure::svg(&frame, &style))
        }
    };
    drawn.map_err(|error| CoachError::Invalid { field: "figure".to_owned(), reason: error.to_string() })
}

/// Why a picture that is asked for would not be what was asked for, in these words: a phase that the exercise has not, feet or a
/// cane where they change nothing. `None` where it is as it should be, and for an exercise that is unknown.
pub fn figure_refusal(request: &FigureRequest, words: &Words) -> Option<String> {
    let exercise = request.exercise.as_str();
    let args = || Args::new().with("exercise", words.plain(&format!("exercise-{exercise}-name")));
    let known = figure::phases(exercise).ok()?;
    if let Picture::Moment { phase, .. } = request.picture
        && !known.contains(&phase.into())
    {
        let known = known.iter().map(|phase| phase.as_str()).collect::<Vec<_>>().join(", ");
        return Some(words.text("figure-no-such-phase", &args().with("known", known)));
    }
    if request.closer && !figure::has_feet(exercise) {
        return Some(words.text("figure-no-closer", &args()));
    }
    (request.cane && !figure::has_cane(exercise)).then(|| words.text("figure-no-cane", &args()))
}

/// The steps, which say what is seen.
fn description(exercise: &Exercise, words: &Words) -> String {
    let steps = (1..=exercise.steps).map(|n| words.plain(&format!("exercise-{}-step-{n}", exercise.id)));
    steps.collect::<Vec<_>>().join(" ")
}

/// What is said as each of the three stills is done.
fn captions(manner: Manner) -> [&'static str; 3] {
    match manner {
        Manner::Lift => ["cue-get-ready", "cue-up", "cue-down"],
        Manner::AssistedLift => ["cue-get-ready", "cue-up-helped", "cue-down-alone"],
        Manner::Stretch => ["cue-get-ready", "cue-hold-stretch", "cue-release"],
        Manner::Slide => ["cue-get-ready", "cue-slide-back", "cue-slide-forward"],
        Manner::Walk | Manner::HighKnees => ["cue-walk-heel", "cue-walk-on", "cue-walk-clear"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stills(language: &str) -> String {
        let request = FigureRequest {
            exercise: "assisted-toe-raise".to_owned(),
            side: Side::Right,
            closer: false,
            cane: false,
            picture: Picture::Stills,
        };
        figure_svg(&request, &Words::new(&[language])).unwrap()
    }

    #[test]
    fn a_language_from_right_to_left_begins_on_the_right() {
        let first = |svg: &str| -> f32 {
            let caption = svg.split("<tspan x=\"").find(|part| part.contains(">1. ")).unwrap();
            caption.split('"').next().unwrap().parse().unwrap()
        };
        let (german, arabic) = (stills("de"), stills("ar"));
        assert!(german.contains("lang=\"de\" direction=\"ltr\"") && first(&german) < 100.0, "{german}");
        assert!(arabic.contains("lang=\"ar\" direction=\"rtl\"") && first(&arabic) > 200.0, "{arabic}");
    }
}
