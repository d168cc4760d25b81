//! Walks as a bundle of FHIR R4 resources, by the profiles of HL7's physical activity guide (docs/fhir.md).

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::record::{Report, SensorUse, Side, StandIn, Walk};
use heelfirst_words::Words;
use person::Person;

mod codes;
mod observation;
mod person;
#[cfg(test)]
mod tests;
mod uuid;
mod walk;

/// Whose record it is. The program knows no name and asks for none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Subject {
    /// Somebody unnamed: the bundle has a patient without any details, to be replaced by whoever takes it over.
    #[default]
    Placeholder,
    /// A reference that the person was given by whoever takes the bundle over (`Patient/123`), put in as it is.
    Reference(String),
}

/// The walks of `report`, what was reported of falls and trips, and the meaning of the local codes, as one bundle (JSON).
///
/// It holds no name, no address and no serial number, and of the person's own words none at all.
pub fn fhir(report: &Report, words: &Words, subject: &Subject) -> String {
    let person = Person::new(subject, whose(report));
    let devices: Vec<_> =
        report.sensors.iter().enumerate().map(|(index, sensor)| Device::new(report, index, sensor, words)).collect();
    let system = std::iter::once(entry(&uuid::of(&["code-system"]), codes::system()));
    let worn = devices.iter().map(|device| entry(&device.url, device.resource.clone()));
    let walks = report.walks.iter().flat_map(|walk| walk::resources(walk, &person, &devices));
    written(system.chain(person.entry()).chain(worn).chain(walk::reported(report, &person)).chain(walks))
}

/// What sets the names of this history's resources apart from those of any other.
fn whose(report: &Report) -> &str {
    report.history.as_deref().unwrap_or_default()
}

/// An entry a line, each written before the next one is made: a year of walks is large.
fn written(entries: impl Iterator<Item = Value>) -> String {
    let mut bundle = String::from("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[");
    for (index, entry) in entries.enumerate() {
        bundle.push_str(if index > 0 { ",\n" } else { "\n" });
        bundle.push_str(&entry.to_string());
    }
    bundle.push_str("\n]}\n");
    bundle
}

/// A resource at its place in the bundle.
fn entry(url: &str, resource: Value) -> Value {
    let mut entry = json!({ "fullUrl": url });
    if let Some(entry) = entry.as_object_mut() {
        entry.insert("resource".to_owned(), resource);
    }
    entry
}

/// A sensor, by its kind alone.
struct Device {
    url: String,
    side: Option<Side>,
    /// Since when it is worn there; none where that is not known.
    since: Option<Timestamp>,
    stand_in: Option<StandIn>,
    resource: Value,
}

impl Device {
    fn new(report: &Report, index: usize, sensor: &SensorUse, words: &Words) -> Self {
        let key = format!("sensor-kind-{}", sensor.kind);
        let name = words.plain(if words.has(&key) { &key } else { "sensor-kind-unknown" });
        let resource = json!({
            "resourceType": "Device",
            "deviceName": [{ "name": name, "type": "model-name" }],
            "type": { "text": "Foot-worn motion sensor" },
        });
        // The moment of its pairing stays with it; its place in the list does not.
        let which = sensor.since.map_or_else(|| format!("{index} {:?}", sensor.side), |since| since.to_string());
        let url = uuid::of(&["device", whose(report), &sensor.kind, &which]);
        Self { url, side: sensor.side, since: sensor.since, stand_in: sensor.stand_in(), resource }
    }

    /// Whether it saw this foot on this walk, as far as is known.
    fn saw(&self, side: Side, walk: &Walk) -> bool {
        let there = self.since.map_or(self.stand_in.is_some(), |since| since <= walk.from);
        self.side == Some(side) && self.stand_in == walk.context.stand_in && there
    }
}

/// The one sensor that was on this foot, if there was only one and it was there by then.
fn device_on<'d>(devices: &'d [Device], side: Side, walk: &Walk) -> Option<&'d Device> {
    let mut on_foot = devices.iter().filter(|device| device.saw(side, walk));
    on_foot.next().filter(|_| on_foot.next().is_none())
}

/// Start and end of a walk.
fn period(walk: &Walk) -> Value {
    json!({ "start": walk.from.to_string(), "end": walk.until.max(walk.from).to_string() })
}
