use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use serde_json::json;
use workos_emulator::{Emulator, Fault};

use super::*;
use crate::testing::{block_on, client, emulator};

const POLL: &str = "feature_flags.poll_feature_flags_v2";

#[derive(Default)]
struct Recorder(Mutex<Vec<String>>);

impl FlagListener for Recorder {
    fn changed(&self, changes: Vec<NativeFlagChange>) -> Outcome<()> {
        let mut slugs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        slugs.extend(changes.into_iter().map(|change| change.slug));
        // What a listener throws does not end the polls.
        Err(uniffi::UnexpectedUniFFICallbackError::new("thrown by this test").into())
    }
}

fn payload(enabled: bool) -> serde_json::Value {
    json!({"version": 2, "flags": {"beta": {
        "enabled": enabled, "default_value": false, "off_value": false,
        "rules": [{"id": "r", "kind": "conditions", "value": true, "conditions": [
            {"target_type": "organization", "operator": "one_of", "values": ["org_1"]}]}],
    }}})
}

async fn flags(emulator: &Emulator, listener: Option<Arc<dyn FlagListener>>) -> Arc<NativeFlags> {
    let fault = Fault::on(POLL).always().body(payload(true));
    emulator.control().fault(fault).unwrap();
    client(emulator).feature_flags(FlagSettings::default(), listener).unwrap()
}

#[test]
fn flags_are_evaluated_and_changes_are_told() {
    block_on(async {
        let emulator = emulator().await;
        let recorder = Arc::new(Recorder::default());
        let flags = flags(&emulator, Some(recorder.clone())).await;
        assert!(!flags.is_ready().unwrap());
        flags.refresh(None).await.unwrap();
        let targets = |id: &str| HashMap::from([("organization".to_owned(), id.to_owned())]);
        assert!(flags.is_enabled("beta", targets("org_1"), false).unwrap());
        assert!(!flags.is_enabled("beta", targets("org_2"), true).unwrap());
        assert!(flags.is_enabled("missing", targets("org_1"), true).unwrap());
        assert_eq!(flags.all_flags(targets("org_1")).unwrap(), HashMap::from([("beta".to_owned(), true)]));
        assert!(flags.flag("beta").unwrap().unwrap().contains("\"rules\""));
        assert!(recorder.0.lock().unwrap().is_empty(), "the first flags are no change");

        emulator.control().clear_faults();
        emulator.control().fault(Fault::on(POLL).always().body(payload(false))).unwrap();
        let changes = flags.refresh(None).await.unwrap();
        assert_eq!(changes.len(), 1);
        assert_eq!(*recorder.0.lock().unwrap(), ["beta"]);
        assert_eq!(flags.stats().unwrap().poll_count, 2);
        assert!(flags.next_delay().unwrap().unwrap() >= 5_000);
    });
}

#[test]
fn flags_come_in_the_background_or_from_a_bootstrap() {
    block_on(async {
        let emulator = emulator().await;
        let flags = flags(&emulator, None).await;
        flags.start().unwrap();
        let ready = flags.wait_until_ready(None);
        tokio::time::timeout(Duration::from_secs(10), ready).await.unwrap().unwrap();
        let bootstrap = flags.to_json().unwrap();
        let offline = client(&emulator);
        let settings = FlagSettings { bootstrap, ..FlagSettings::default() };
        assert!(offline.feature_flags(settings, None).unwrap().is_ready().unwrap());
        let settings = FlagSettings { bootstrap: Some("[".to_owned()), ..FlagSettings::default() };
        assert!(offline.feature_flags(settings, None).is_err());
        let error = flags.is_enabled("beta", HashMap::from([("No!".to_owned(), "x".to_owned())]), false);
        assert_eq!(error.unwrap_err().failure().kind, "invalid_request");
    });
}
