//! Codes: those of others, and our own where there is none. What each means is in docs/fhir.md as well.

use serde_json::{Value, json};

pub(super) const LOINC: &str = "http://loinc.org";
pub(super) const UCUM: &str = "http://unitsofmeasure.org";
pub(super) const OBSERVATION_CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
/// Codes that the physical activity guide made up until there are official ones.
pub(super) const PHYSICAL_ACTIVITY: &str = "http://hl7.org/fhir/us/physical-activity/CodeSystem/pa-temporary-codes";
/// The local codes. A name, not an address: nothing is fetched from it.
pub(super) const LOCAL: &str = "https://heelfirst.org/fhir/CodeSystem/gait";
pub(super) const GROUP_PROFILE: &str =
    "http://hl7.org/fhir/us/physical-activity/StructureDefinition/pa-observation-activity-group";
pub(super) const MEASURE_PROFILE: &str =
    "http://hl7.org/fhir/us/physical-activity/StructureDefinition/pa-observation-activity-measure";

/// A code with the system that it is of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Code {
    system: &'static str,
    id: &'static str,
    display: &'static str,
}

impl Code {
    pub(super) const PANEL: Self = Self::of(PHYSICAL_ACTIVITY, "PAPanel", "Physical Activity Panel");
    pub(super) const ACTIVITY: Self = Self::of(LOINC, "73985-4", "Exercise activity");
    /// An answer to `ACTIVITY`.
    pub(super) const WALKING: Self = Self::of(LOINC, "LA11834-1", "Walking");
    pub(super) const DURATION: Self = Self::of(LOINC, "55411-3", "Exercise duration");
    pub(super) const STEPS: Self = Self::of(LOINC, "55423-8", "Number of steps in unspecified time Pedometer");

    const fn of(system: &'static str, code: &'static str, display: &'static str) -> Self {
        Self { system, id: code, display }
    }

    /// One of the local codes.
    pub(super) fn local(code: &'static str) -> Self {
        let display = CONCEPTS.iter().find(|concept| concept.0 == code).map_or("", |concept| concept.1);
        Self::of(LOCAL, code, display)
    }

    /// As a `CodeableConcept`.
    pub(super) fn concept(self) -> Value {
        json!({ "coding": [self.coding()] })
    }

    fn coding(self) -> Value {
        json!({ "system": self.system, "code": self.id, "display": self.display })
    }
}

/// The two categories that the guide wants of every observation.
pub(super) fn categories() -> Value {
    let category =
        |system: &'static str, code: &'static str, display: &'static str| Code::of(system, code, display).concept();
    json!([
        category(OBSERVATION_CATEGORY, "activity", "Activity"),
        category(PHYSICAL_ACTIVITY, "PhysicalActivity", "Physical Activity"),
    ])
}

/// The local codes: code, display, definition. None is ever re-used.
pub(super) const CONCEPTS: [(&str, &str, &str); 13] = [
    (
        "foot-steps",
        "Steps of one foot",
        "Initial contacts of the foot that wears the sensor. Steps of both feet are about twice as many.",
    ),
    (
        "landings",
        "Landings of steady steps",
        "Graded steps of one foot, without turns and without the first and last ones of a walk, by which part of the foot met the ground first.",
    ),
    (
        "landing-heel",
        "Landed heel first",
        "Foot strike angle above the border for heel first. The components heel, flat and toe add up to all steady steps.",
    ),
    ("landing-flat", "Landed flat", "Foot strike angle between both borders."),
    ("landing-toe", "Landed toes first", "Foot strike angle below the border for toes first."),
    ("slap", "Slapped", "Landed heel first, and the forefoot came down too fast; counted within heel first."),
    ("drag", "Dragged", "The foot touched the ground during its swing; counted within any landing."),
    (
        "foot-strike-angle",
        "Foot strike angle",
        "Pitch of the foot against the floor at initial contact, toes up positive, foot flat 0; median of steady steps. Not an ankle angle: knee, hip, brace and shoe change it.",
    ),
    (
        "contact-to-flat",
        "Initial contact to foot flat",
        "Time from initial contact until the sole lies flat; median of steady steps that landed heel first.",
    ),
    ("stride-time", "Stride time", "Time from one initial contact of a foot to its next; median of steady steps."),
    ("falls", "Falls reported", "How often the person reported a fall. None is detected."),
    ("near-falls", "Near falls reported", "How often the person reported a near fall. None is detected."),
    ("trips", "Trips reported", "How often the person reported a trip. None is detected."),
];

/// The local codes as a resource, so that a bundle explains itself.
pub(super) fn system() -> Value {
    let concept = |(code, display, definition): &(&str, &str, &str)| json!({ "code": code, "display": display, "definition": definition });
    json!({
        "resourceType": "CodeSystem",
        "url": LOCAL,
        "version": "1",
        "name": "HeelfirstGait",
        "title": "How feet land",
        "status": "active",
        "experimental": true,
        "publisher": "the Heelfirst contributors",
        "description": "What a sensor on the shoe sees of steps during practice at home. Not clinically validated.",
        "caseSensitive": true,
        "content": "complete",
        "count": CONCEPTS.len(),
        "concept": CONCEPTS.iter().map(concept).collect::<Vec<_>>(),
    })
}
