//! Settings, health, clock and tasks.

use jms_domain::{Health, Measure, PeriodTask, ServerTime, Settings, TaskExecution};
use jms_gen::types;
use serde_json::{Map, Value};

use super::{FromWire, Missing, amount, need};

impl FromWire<Map<String, Value>> for Settings {
    fn from_wire(all: Map<String, Value>) -> Result<Self, Missing> {
        Ok(Self::new(all))
    }
}

impl FromWire<types::Health> for Health {
    fn from_wire(wire: types::Health) -> Result<Self, Missing> {
        let types::Health { status, db_status, db_time, redis_status, redis_time, time } = wire;
        let mut health = Self::new(status);
        health.db_status = db_status;
        health.db_time = db_time.map(measure);
        health.redis_status = redis_status;
        health.redis_time = redis_time.map(measure);
        health.time = time;
        Ok(health)
    }
}

fn measure(wire: types::HealthMeasure) -> Measure {
    match wire {
        types::HealthMeasure::Number(seconds) => Measure::Seconds(seconds),
        types::HealthMeasure::String(problem) => Measure::Problem(problem),
    }
}

impl FromWire<types::ServerInfo> for ServerTime {
    fn from_wire(types::ServerInfo { current_time }: types::ServerInfo) -> Result<Self, Missing> {
        Ok(current_time)
    }
}

impl FromWire<types::PeriodTask> for PeriodTask {
    fn from_wire(wire: types::PeriodTask) -> Result<Self, Missing> {
        let types::PeriodTask { name, task, enabled, last_run_at, total_run_count, description } = wire;
        let mut period = Self::new(name, need(task, "task")?);
        period.enabled = need(enabled, "enabled")?;
        period.last_run_at = last_run_at;
        period.total_run_count = total_run_count.map(amount).unwrap_or_default();
        period.description = description.unwrap_or_default();
        Ok(period)
    }
}

impl FromWire<types::TaskExecution> for TaskExecution {
    fn from_wire(wire: types::TaskExecution) -> Result<Self, Missing> {
        let types::TaskExecution {
            id,
            name,
            task_name,
            args,
            kwargs,
            state,
            is_finished,
            is_success,
            time_cost,
            timedelta,
            date_published,
            date_start,
            date_finished,
            is_ansible_task,
            has_ansible_log,
        } = wire;
        let mut execution = Self::new(id, need(name, "name")?);
        execution.task_name = task_name.unwrap_or_default();
        execution.args = args;
        execution.kwargs = kwargs;
        execution.state = state;
        execution.is_finished = need(is_finished, "is_finished")?;
        execution.is_success = need(is_success, "is_success")?;
        execution.time_cost = time_cost;
        execution.timedelta = timedelta;
        execution.date_published = date_published;
        execution.date_start = date_start;
        execution.date_finished = date_finished;
        execution.is_ansible_task = is_ansible_task;
        execution.has_ansible_log = has_ansible_log;
        Ok(execution)
    }
}
