//! What was said of an automation, looked up.

use jms_http::{
    JumpServer,
    domain::{AssetId, Invalid, NodeId, Schedule, StoredSchedule},
};

use crate::{args::AutomationFields, commands::schedule, failure::Failure, names};

/// What was said of it.
pub(in crate::commands) struct Said {
    pub(in crate::commands) assets: Vec<AssetId>,
    pub(in crate::commands) nodes: Vec<NodeId>,
    pub(in crate::commands) is_active: Option<bool>,
    pub(in crate::commands) comment: Option<String>,
    pub(in crate::commands) schedule: Option<Schedule>,
}

impl Said {
    /// The schedule that was said; without one, the one that is there. It goes with every change of some kinds; one that is
    /// there and can never run has to be replaced.
    pub(in crate::commands) fn or_as_it_is(&self, stored: &StoredSchedule) -> Result<Schedule, Invalid> {
        self.schedule.clone().map_or_else(|| stored.effective(), Ok)
    }
}

/// Looks up what was named.
pub(in crate::commands) async fn look_up(fields: AutomationFields, client: &JumpServer) -> Result<Said, Failure> {
    let AutomationFields { assets, nodes, active, comment, schedule } = fields;
    Ok(Said {
        schedule: self::schedule(&schedule, client).await?,
        assets: names::assets(client, &assets).await?,
        nodes: names::nodes(client, &nodes).await?,
        is_active: active,
        comment,
    })
}

/// Puts what was said into a new automation, whose defaults stay where nothing was.
macro_rules! fill {
    ($new:expr, $said:expr) => {{
        let $crate::commands::automation::Said { assets, nodes, is_active, comment, schedule } = $said;
        let new = &mut $new;
        new.assets = assets;
        new.nodes = nodes;
        new.is_active = is_active.unwrap_or(new.is_active);
        new.comment = comment.unwrap_or_default();
        new.schedule = schedule.unwrap_or(new.schedule.clone());
    }};
}

/// Puts what was said into a change. The schedule is not among it: some kinds need one in each change.
macro_rules! change {
    ($change:expr, $said:expr) => {{
        let $crate::commands::automation::Said { assets, nodes, is_active, comment, schedule: _ } = $said;
        let change = &mut $change;
        change.assets = $crate::commands::automation::given(assets);
        change.nodes = $crate::commands::automation::given(nodes);
        change.is_active = is_active;
        change.comment = comment;
    }};
}

pub(in crate::commands) use {change, fill};

/// A list that was given, or nothing to change.
pub(in crate::commands) fn given<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}
