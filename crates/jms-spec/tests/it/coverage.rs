//! Every route of the servers is documented or declined.

use jms_spec::coverage::{Reason, Route, coverage, read_routes};

use crate::{FOLDER, INDEX};

#[test]
fn every_route_is_documented_or_declined() {
    let routes = read_routes(format!("{FOLDER}/routes.yaml").as_ref()).unwrap();
    let coverage = coverage(&INDEX, &routes);
    assert!(coverage.problems.is_empty(), "{}", coverage.problems.join("\n"));
    assert!(coverage.counts().0 > 150, "hardly any route is documented");
}

#[test]
fn what_does_not_fit_is_told() {
    let routes = read_routes(format!("{FOLDER}/routes.yaml").as_ref()).unwrap();
    let problems = |change: &dyn Fn(&mut Vec<Route>)| {
        let mut routes = routes.clone();
        change(&mut routes);
        coverage(&INDEX, &routes).problems
    };
    let route = |path: &str, declined| Route {
        method: "GET".to_owned(),
        path: path.to_owned(),
        servers: vec!["4.10.16".to_owned()],
        declined,
    };
    let reason = |zh: &str| Some(Reason { en: "a".to_owned(), zh: zh.to_owned() });
    let new = "/api/v1/accounts/new/";
    for (said, changed) in [
        ("neither documented nor declined", problems(&|routes| routes.push(route(new, None)))),
        ("needs the reason", problems(&|routes| routes.push(route(new, reason(" "))))),
        ("in the table twice", problems(&|routes| routes.push(routes[0].clone()))),
        ("is not in the table", problems(&|routes| routes.retain(|route| route.path != "/api/v1/accounts/accounts/"))),
        (
            "remove one of them",
            problems(&|routes| {
                routes.retain(|route| route.path != "/api/v1/accounts/accounts/");
                routes.push(route("/api/v1/accounts/accounts/", reason("b")));
            }),
        ),
        ("is no server version", problems(&|routes| routes[0].servers[0] = "four".to_owned())),
    ] {
        assert!(changed.iter().any(|problem| problem.contains(said)), "{said}: {changed:#?}");
    }
    assert_eq!(problems(&|routes| routes.push(route(new, reason("b")))), Vec::<String>::new());
}
