use std::collections::BTreeSet;

use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::record::{Context, FootWalk, Landings};

fn foot(side: Side, steps: u32) -> FootWalk {
    FootWalk {
        side,
        steps,
        landings: Some(Landings { heel: 20, flat: 7, toe: 3, slap: 4, drag: 1 }),
        strike_angle_deg: Some(6.25),
        contact_to_flat_ms: Some(92.0),
        stride_time_s: None,
    }
}

fn walk(id: &str, feet: Vec<FootWalk>) -> Walk {
    let from: Timestamp = "2026-03-02T09:30:00Z".parse().unwrap();
    let until = from + SignedDuration::from_secs(45);
    Walk { id: id.into(), from, until, context: Context::default(), active_min: 0.75, feet }
}

fn report(walks: Vec<Walk>) -> Report {
    let sensor = SensorUse {
        kind: "movesense".into(),
        side: Some(Side::Left),
        placement: Some("on the instep".into()),
        since: Some("2026-03-01T08:00:00Z".parse().unwrap()),
        calibrated_on: None,
        mount_confidence: None,
        borders: None,
    };
    Report { walks, sensors: vec![sensor], ..Report::new(date(2026, 3, 2), date(2026, 3, 29)) }
}

fn bundle(report: &Report, subject: &Subject) -> Value {
    serde_json::from_str(&fhir(report, &Words::default(), subject)).unwrap()
}

fn resources(bundle: &Value) -> impl Iterator<Item = (&str, &Value)> {
    bundle["entry"].as_array().unwrap().iter().map(|entry| (entry["fullUrl"].as_str().unwrap(), &entry["resource"]))
}

#[test]
fn a_walk_is_a_group_with_its_members() {
    let report = report(vec![walk("1", vec![foot(Side::Left, 40)])]);
    insta::assert_snapshot!(serde_json::to_string_pretty(&bundle(&report, &Subject::Placeholder)).unwrap());
}

#[test]
fn steps_of_one_foot_are_not_said_to_be_all_steps() {
    let codes = |feet| {
        let bundle = bundle(&report(vec![walk("1", feet)]), &Subject::Placeholder);
        let codes = resources(&bundle).filter_map(|(_, resource)| resource["code"]["coding"][0]["code"].as_str());
        codes.map(str::to_owned).collect::<BTreeSet<_>>()
    };
    assert!(!codes(vec![foot(Side::Left, 40)]).contains("55423-8"));
    assert!(codes(vec![foot(Side::Left, 40), foot(Side::Right, 41)]).contains("55423-8"));
}

/// Every full URL of a bundle but that of the code system, which means the same everywhere.
fn urls(report: &Report) -> BTreeSet<String> {
    let bundle = bundle(report, &Subject::Placeholder);
    let own = resources(&bundle).filter(|(_, resource)| resource["resourceType"] != "CodeSystem");
    own.map(|(url, _)| url.to_owned()).collect()
}

#[test]
fn two_people_are_never_one_and_two_periods_never_tell_of_the_same_falls() {
    let of = |history: &str, walk_id: &str| Report {
        history: Some(history.to_owned()),
        ..report(vec![walk(walk_id, vec![foot(Side::Left, 40)])])
    };
    let one = of("a", "1");
    assert!(urls(&one).is_disjoint(&urls(&of("b", "2"))));
    assert_eq!(urls(&one), urls(&one));
    let later = Report { from: date(2026, 3, 3), ..one.clone() };
    assert_eq!(urls(&one).difference(&urls(&later)).count(), 3, "falls, near falls, trips");
}

#[test]
fn a_walk_is_of_a_sensor_that_was_there_by_then() {
    let refers = |since: Option<&str>, walk: Walk| {
        let mut report = report(vec![walk]);
        report.sensors[0].since = since.map(|since| since.parse().unwrap());
        let bundle = bundle(&report, &Subject::Placeholder);
        resources(&bundle).any(|(_, resource)| resource.get("device").is_some())
    };
    let left = || walk("1", vec![foot(Side::Left, 40)]);
    assert!(refers(Some("2026-03-02T09:00:00Z"), left()));
    assert!(!refers(Some("2026-03-02T10:00:00Z"), left()) && !refers(None, left()));
    let simulated = Context { stand_in: Some(StandIn::Simulated), ..Context::default() };
    assert!(!refers(Some("2026-03-02T09:00:00Z"), Walk { context: simulated, ..left() }));
}

#[test]
fn every_part_of_a_walk_that_nobody_walked_says_so() {
    let context = Context { stand_in: Some(StandIn::Simulated), ..Context::default() };
    let bundle =
        bundle(&report(vec![Walk { context, ..walk("1", vec![foot(Side::Left, 40)]) }]), &Subject::Placeholder);
    holds(&bundle);
    let walked = resources(&bundle).filter(|(_, resource)| resource.get("meta").is_some());
    let says: Vec<_> = walked.map(|(_, resource)| resource["method"]["text"].as_str().unwrap_or("nothing")).collect();
    assert!(says.len() > 5 && says.iter().all(|says| says.contains("nobody walked")), "{says:?}");
}

#[test]
fn a_reference_that_was_handed_in_is_the_subject() {
    let bundle = bundle(&report(vec![walk("1", vec![])]), &Subject::Reference("Patient/7".into()));
    assert!(resources(&bundle).all(|(_, resource)| resource["resourceType"] != "Patient"));
    let observations = resources(&bundle).filter(|(_, resource)| resource["resourceType"] == "Observation");
    let observations: Vec<_> = observations.collect();
    assert!(observations.len() >= 5);
    for (_, observation) in observations {
        assert_eq!(observation["subject"]["reference"], "Patient/7");
    }
}

/// The keys that R4 knows of an observation and that the guide does not forbid (it forbids implicitRules, modifierExtension, focus and
/// specimen).
const KEYS: [&str; 14] = [
    "resourceType",
    "meta",
    "status",
    "category",
    "code",
    "subject",
    "performer",
    "effectivePeriod",
    "valueQuantity",
    "valueCodeableConcept",
    "component",
    "bodySite",
    "method",
    "hasMember",
];

/// The rules of pa-observation-base, -activity-measure and -activity-group (1.0.0), and of R4's Observation as far as it is used, said
/// once more in our own words.
fn follows_the_rules(observation: &Value, urls: &BTreeSet<&str>) {
    let has = |key: &str| observation.get(key).is_some();
    for key in observation.as_object().unwrap().keys() {
        assert!(KEYS.contains(&key.as_str()) || key == "device", "{key} is no part of it");
    }
    assert_eq!(observation["status"], "final");
    coded(&observation["code"]);
    referenced(&observation["subject"], urls);
    for performer in observation["performer"].as_array().unwrap() {
        referenced(performer, urls);
    }
    let (start, end) = (&observation["effectivePeriod"]["start"], &observation["effectivePeriod"]["end"]);
    assert!(start.as_str().unwrap().len() >= 10 && start.as_str() <= end.as_str(), "{start} {end}");
    assert!(!(has("valueQuantity") && has("valueCodeableConcept")), "value[x] is one value");
    if has("valueQuantity") {
        quantity(&observation["valueQuantity"]);
    }
    for component in observation.get("component").and_then(Value::as_array).into_iter().flatten() {
        coded(&component["code"]);
        quantity(&component["valueQuantity"]);
    }
    // obs-7: a component does not repeat the code of the whole together with a value.
    assert!(!(has("component") && has("valueQuantity")));
    let Some(profile) = observation["meta"]["profile"][0].as_str() else { return };
    let categories: Vec<_> =
        observation["category"].as_array().unwrap().iter().map(|category| category["coding"][0].clone()).collect();
    for (system, code) in [(codes::OBSERVATION_CATEGORY, "activity"), (codes::PHYSICAL_ACTIVITY, "PhysicalActivity")] {
        let found = categories.iter().filter(|coding| coding["system"] == system && coding["code"] == code).count();
        assert_eq!(found, 1, "category {code}");
    }
    if profile == codes::GROUP_PROFILE {
        assert_eq!(observation["code"]["coding"][0]["code"], "PAPanel");
        assert!(!has("valueQuantity") && !has("valueCodeableConcept"));
        let members = observation["hasMember"].as_array().unwrap();
        assert!(!members.is_empty());
        for member in members {
            referenced(member, urls);
        }
    } else {
        assert_eq!(profile, codes::MEASURE_PROFILE);
        assert!(has("valueQuantity") || has("valueCodeableConcept") || has("component"));
    }
}

fn coded(concept: &Value) {
    let coding = &concept["coding"][0];
    let text = |key: &str| coding[key].as_str().is_some_and(|text| !text.is_empty());
    assert!(text("system") && text("code") && text("display"), "{concept}");
    if coding["system"] == codes::LOCAL {
        assert!(codes::CONCEPTS.iter().any(|concept| coding["code"] == concept.0), "{coding} is not defined");
    }
}

fn quantity(quantity: &Value) {
    assert!(quantity["value"].is_number() && quantity["code"].is_string() && quantity["unit"].is_string());
    assert_eq!(quantity["system"], codes::UCUM);
    // SimpleQuantity
    assert!(quantity.get("comparator").is_none());
}

fn referenced(reference: &Value, urls: &BTreeSet<&str>) {
    let url = reference["reference"].as_str().unwrap();
    assert!(urls.contains(url) || !url.starts_with("urn:uuid:"), "{url} is not in the bundle");
}

fn holds(bundle: &Value) {
    let urls: BTreeSet<_> = resources(bundle).map(|(url, _)| url).collect();
    assert_eq!(urls.len(), resources(bundle).count(), "a name is given once");
    for (_, resource) in resources(bundle).filter(|(_, resource)| resource["resourceType"] == "Observation") {
        follows_the_rules(resource, &urls);
    }
}

#[test]
fn a_report_without_walks_still_says_what_was_reported() {
    let bundle = bundle(&report(vec![]), &Subject::Placeholder);
    holds(&bundle);
    assert_eq!(resources(&bundle).filter(|(_, resource)| resource["resourceType"] == "Observation").count(), 3);
}

#[test]
fn neither_words_nor_numbers_of_a_device_get_out() {
    let written = fhir(&report(vec![walk("1", vec![foot(Side::Left, 40)])]), &Words::default(), &Subject::Placeholder);
    for word in ["instep", "serial", "identifier", "address"] {
        assert!(!written.to_lowercase().contains(word), "{word}");
    }
}

proptest! {
    #[test]
    fn any_walks_follow_the_rules_of_the_profiles(
        walks in proptest::collection::vec((any::<f64>(), proptest::collection::vec((any::<bool>(), any::<u32>(), any::<Option<f64>>(), any::<bool>()), 0..=1), -9_i64..100), 0..5)
    ) {
        let walks = walks.into_iter().enumerate().map(|(index, (active_min, feet, length))| {
            let feet = feet.into_iter().map(|(left, steps, angle, landed)| FootWalk {
                strike_angle_deg: angle,
                landings: landed.then(Landings::default),
                ..foot(if left { Side::Left } else { Side::Right }, steps)
            }).collect();
            let walk = walk(&index.to_string(), feet);
            Walk { active_min, until: walk.from + SignedDuration::from_secs(length), ..walk }
        });
        holds(&bundle(&report(walks.collect()), &Subject::Placeholder));
    }
}
