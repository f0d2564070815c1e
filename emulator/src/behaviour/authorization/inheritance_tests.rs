use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::json;

use super::access_tests::{MEMBERSHIP, SEED, may, resource};
use crate::testing::Bench;

proptest! {
    #![proptest_config(Config { cases: 32, failure_persistence: None, ..Config::default() })]

    /// The parent of each resource is one made before it or the organization; roles are on some of them, held by the
    /// member or by a group of the member's.
    #[test]
    fn access_is_what_the_way_up_grants(
        parents in proptest::collection::vec(any::<usize>(), 1..12),
        assigned in proptest::collection::vec((any::<usize>(), any::<bool>()), 0..6),
        removed in any::<usize>(),
    ) {
        let mut bench = Bench::new();
        bench.seed(SEED).unwrap();
        let group = bench.post("/organizations/org_1/groups", json!({"name": "g"})).1["id"].clone();
        let group = format!("/authorization/groups/{}/role_assignments", group.as_str().unwrap());
        let member = json!({"organization_membership_id": "om_1"});
        bench.post(&group.replace("/authorization", "/organizations/org_1").replace("role_assignments", "organization-memberships"), member);
        let mut ids: Vec<String> = Vec::new();
        let mut above: Vec<Option<usize>> = Vec::new();
        for (number, parent) in parents.iter().enumerate() {
            let parent = (parent % (number + 1)).checked_sub(1);
            let more = parent.map_or(json!({}), |parent| json!({"parent_resource_id": ids[parent]}));
            ids.push(resource(&mut bench, "workspace", &format!("r{number}"), more));
            above.push(parent);
        }
        let direct = format!("{MEMBERSHIP}/role_assignments");
        let mut held: BTreeSet<(usize, bool)> = BTreeSet::new();
        for (number, through_group) in assigned {
            let number = number % ids.len();
            let path = if through_group { &group } else { &direct };
            bench.post(path, json!({"role_slug": "editor", "resource_id": ids[number]}));
            held.insert((number, through_group));
        }
        let expected = |held: &BTreeSet<(usize, bool)>, number: usize| {
            let mut next = Some(number);
            std::iter::from_fn(|| { let current = next?; next = above[current]; Some(current) })
                .any(|number| held.iter().any(|(on, _)| *on == number))
        };
        for (number, id) in ids.iter().enumerate() {
            prop_assert_eq!(may(&mut bench, "project:edit", id), expected(&held, number), "resource {}", number);
        }
        if !held.is_empty() {
            let gone = *held.iter().nth(removed % held.len()).unwrap();
            held.remove(&gone);
            let path = if gone.1 { &group } else { &direct };
            let body = json!({"role_slug": "editor", "resource_id": ids[gone.0]});
            prop_assert_eq!(bench.call("DELETE", path, Some(body)).0, 204);
            for (number, id) in ids.iter().enumerate() {
                prop_assert_eq!(may(&mut bench, "project:edit", id), expected(&held, number), "resource {}", number);
            }
        }
    }
}
