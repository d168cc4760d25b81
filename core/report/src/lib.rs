//! What a therapist or another program reads: SVG, PDF, CSV and FHIR, made from the history's records.
//!
//! Nothing of it is built yet; the room stands here so that the others know where it will be.
