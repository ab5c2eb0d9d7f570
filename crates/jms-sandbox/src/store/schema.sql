-- Moments are microseconds since 1970 (UTC); ids are lower-case dashed uuids, but for platforms.

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE orgs (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, date_created INTEGER NOT NULL, created_by TEXT NOT NULL,
    comment TEXT NOT NULL
);

CREATE TABLE users (
    id TEXT PRIMARY KEY, org_id TEXT NOT NULL, username TEXT NOT NULL UNIQUE, name TEXT NOT NULL, email TEXT NOT NULL,
    password TEXT NOT NULL, system_role TEXT NOT NULL, org_role TEXT NOT NULL, is_active INTEGER NOT NULL,
    created_by TEXT NOT NULL, updated_by TEXT NOT NULL, comment TEXT,
    date_joined INTEGER NOT NULL, date_updated INTEGER NOT NULL, date_expired INTEGER NOT NULL,
    date_password_last_updated INTEGER NOT NULL, last_login INTEGER, date_api_key_last_used INTEGER
);

CREATE TABLE user_groups (
    id TEXT PRIMARY KEY, org_id TEXT NOT NULL, name TEXT NOT NULL, comment TEXT NOT NULL, created_by TEXT NOT NULL,
    date_created INTEGER NOT NULL
);
CREATE TABLE group_users (
    group_id TEXT NOT NULL REFERENCES user_groups ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE, PRIMARY KEY (group_id, user_id)
) WITHOUT ROWID;

CREATE TABLE bearer_tokens (token TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
    expires INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE private_tokens (token TEXT PRIMARY KEY, user_id TEXT NOT NULL UNIQUE REFERENCES users ON DELETE CASCADE)
    WITHOUT ROWID;
CREATE TABLE access_keys (
    id TEXT PRIMARY KEY, secret TEXT NOT NULL, user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,
    is_active INTEGER NOT NULL, ip_group TEXT NOT NULL, date_created INTEGER NOT NULL, date_last_used INTEGER
);
-- What callers have confirmed who they are with: see resources/confirm.rs.
CREATE TABLE sessions (id TEXT PRIMARY KEY, level INTEGER NOT NULL, confirmed INTEGER NOT NULL) WITHOUT ROWID;
-- Logins that are not over, by their session: see resources/second_factor.rs.
CREATE TABLE logins (
    session TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE, is_done INTEGER NOT NULL,
    expires INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE login_failures (username TEXT PRIMARY KEY, count INTEGER NOT NULL, last INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE platforms (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, category TEXT NOT NULL, type TEXT NOT NULL,
    -- What answers show of it, as JSON; what Ansible does there is told by it, too.
    auto_config TEXT NOT NULL,
    -- What answers about platforms show besides, as JSON.
    details TEXT NOT NULL, date_created INTEGER NOT NULL
);

CREATE TABLE nodes (
    id TEXT PRIMARY KEY, org_id TEXT NOT NULL, key TEXT NOT NULL UNIQUE, parent_key TEXT NOT NULL, value TEXT NOT NULL,
    full_value TEXT NOT NULL, date_created INTEGER NOT NULL
);

CREATE TABLE assets (
    id TEXT PRIMARY KEY, org_id TEXT NOT NULL, name TEXT NOT NULL, address TEXT NOT NULL,
    platform_id INTEGER NOT NULL REFERENCES platforms, is_active INTEGER NOT NULL, protocols TEXT NOT NULL,
    spec TEXT NOT NULL, comment TEXT NOT NULL, created_by TEXT NOT NULL, date_created INTEGER NOT NULL,
    date_updated INTEGER NOT NULL,
    -- How the machine behind it answers: see executions/target.rs.
    target TEXT NOT NULL,
    UNIQUE (org_id, name)
);
CREATE INDEX assets_by_platform ON assets (platform_id);
CREATE TABLE asset_nodes (
    asset_id TEXT NOT NULL REFERENCES assets ON DELETE CASCADE, node_id TEXT NOT NULL REFERENCES nodes ON DELETE CASCADE,
    PRIMARY KEY (asset_id, node_id)
) WITHOUT ROWID;
CREATE INDEX nodes_of_asset ON asset_nodes (node_id);

CREATE TABLE labels (
    id TEXT PRIMARY KEY, org_id TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, color TEXT NOT NULL,
    comment TEXT NOT NULL, date_created INTEGER NOT NULL, date_updated INTEGER NOT NULL, UNIQUE (org_id, name, value)
);

CREATE TABLE accounts (
    id TEXT PRIMARY KEY, org_id TEXT NOT NULL, asset_id TEXT NOT NULL REFERENCES assets ON DELETE CASCADE,
    name TEXT NOT NULL, username TEXT NOT NULL, secret_type TEXT NOT NULL, secret TEXT, version INTEGER NOT NULL,
    source TEXT NOT NULL, source_id TEXT, connectivity TEXT NOT NULL, change_secret_status TEXT,
    privileged INTEGER NOT NULL, is_active INTEGER NOT NULL, secret_reset INTEGER NOT NULL,
    su_from_id TEXT REFERENCES accounts ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    date_created INTEGER NOT NULL, date_updated INTEGER NOT NULL, date_last_login INTEGER, date_verified INTEGER,
    date_change_secret INTEGER, created_by TEXT, comment TEXT NOT NULL,
    -- What the machine has for it, as far as the server has set it: see executions/verify.rs.
    live_secret TEXT,
    -- Two random ranks, of which each request takes one, upwards or downwards, for rows that are equal in its order.
    tie_a INTEGER NOT NULL, tie_b INTEGER NOT NULL,
    UNIQUE (asset_id, username, secret_type),
    UNIQUE (asset_id, name)
);
CREATE INDEX accounts_by_name_a ON accounts (org_id, name, tie_a);
CREATE INDEX accounts_by_name_b ON accounts (org_id, name, tie_b);
CREATE INDEX accounts_by_date ON accounts (org_id, date_created);
CREATE INDEX accounts_by_update ON accounts (org_id, date_updated);
CREATE INDEX accounts_by_username ON accounts (org_id, username);
CREATE INDEX accounts_by_su_from ON accounts (su_from_id) WHERE su_from_id IS NOT NULL;
CREATE TABLE account_labels (
    account_id TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE, label_id TEXT NOT NULL REFERENCES labels ON DELETE CASCADE,
    PRIMARY KEY (account_id, label_id)
) WITHOUT ROWID;
CREATE INDEX accounts_of_label ON account_labels (label_id);
CREATE TABLE account_history (
    id INTEGER PRIMARY KEY AUTOINCREMENT, account_id TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE, secret TEXT,
    secret_type TEXT NOT NULL, version INTEGER NOT NULL, history_date INTEGER NOT NULL, history_user TEXT
);
CREATE INDEX history_of_account ON account_history (account_id);

-- Rules are kept as they were given; what they leave out is filled in where they are shown.
CREATE TABLE templates (
    id TEXT PRIMARY KEY, org_id TEXT NOT NULL, name TEXT NOT NULL, username TEXT NOT NULL, secret_type TEXT NOT NULL,
    secret TEXT, secret_strategy TEXT NOT NULL, password_rules TEXT NOT NULL, auto_push INTEGER NOT NULL,
    push_params TEXT NOT NULL, privileged INTEGER NOT NULL, is_active INTEGER NOT NULL,
    su_from_id TEXT REFERENCES templates ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    date_created INTEGER NOT NULL, date_updated INTEGER NOT NULL, created_by TEXT NOT NULL, comment TEXT NOT NULL,
    UNIQUE (org_id, name)
);
CREATE INDEX templates_by_su_from ON templates (su_from_id) WHERE su_from_id IS NOT NULL;
CREATE TABLE template_labels (
    template_id TEXT NOT NULL REFERENCES templates ON DELETE CASCADE,
    label_id TEXT NOT NULL REFERENCES labels ON DELETE CASCADE, PRIMARY KEY (template_id, label_id)
) WITHOUT ROWID;
CREATE INDEX templates_of_label ON template_labels (label_id);
CREATE TABLE template_platforms (
    template_id TEXT NOT NULL REFERENCES templates ON DELETE CASCADE,
    platform_id INTEGER NOT NULL REFERENCES platforms ON DELETE CASCADE, PRIMARY KEY (template_id, platform_id)
) WITHOUT ROWID;

CREATE TABLE virtual_accounts (
    id TEXT PRIMARY KEY, org_id TEXT NOT NULL, alias TEXT NOT NULL, secret_from_login INTEGER,
    date_created INTEGER NOT NULL, date_updated INTEGER NOT NULL, UNIQUE (org_id, alias)
);

-- Applications that read secrets of the accounts that a rule of theirs chooses.
CREATE TABLE applications (
    id TEXT PRIMARY KEY, org_id TEXT NOT NULL, name TEXT NOT NULL, secret TEXT NOT NULL, accounts TEXT NOT NULL,
    ip_group TEXT NOT NULL, is_active INTEGER NOT NULL, date_created INTEGER NOT NULL, date_updated INTEGER NOT NULL,
    comment TEXT NOT NULL, UNIQUE (org_id, name)
);

-- Automations of every type; what only one type has is in `options`, as JSON.
CREATE TABLE automations (
    id TEXT PRIMARY KEY, org_id TEXT NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL, is_periodic INTEGER NOT NULL,
    crontab TEXT, interval INTEGER, is_active INTEGER NOT NULL, accounts TEXT NOT NULL, options TEXT NOT NULL,
    comment TEXT NOT NULL, created_by TEXT NOT NULL, date_created INTEGER NOT NULL, date_updated INTEGER NOT NULL,
    -- When its schedule starts it next, and whether the scheduler dies of that: see executions/beat.rs.
    next_run INTEGER, stops_schedules INTEGER NOT NULL DEFAULT 0,
    UNIQUE (org_id, type, name)
);
CREATE INDEX automations_to_run ON automations (next_run) WHERE next_run IS NOT NULL;
CREATE INDEX schedules_stopped ON automations (stops_schedules) WHERE stops_schedules;
-- Objects an automation refers to; `role` is the name of the field.
CREATE TABLE automation_links (
    automation_id TEXT NOT NULL REFERENCES automations ON DELETE CASCADE, role TEXT NOT NULL, object_id TEXT NOT NULL,
    PRIMARY KEY (automation_id, role, object_id)
) WITHOUT ROWID;
CREATE INDEX links_to_object ON automation_links (object_id);
CREATE TRIGGER unlink_asset AFTER DELETE ON assets BEGIN DELETE FROM automation_links WHERE object_id = OLD.id; END;

CREATE TABLE executions (
    id TEXT PRIMARY KEY, org_id TEXT NOT NULL, automation_id TEXT REFERENCES automations ON DELETE CASCADE,
    type TEXT NOT NULL, trigger TEXT NOT NULL, snapshot TEXT NOT NULL, status TEXT NOT NULL,
    date_created INTEGER NOT NULL, date_start INTEGER, date_finished INTEGER, reason TEXT,
    -- Stage of its life and when the next one is due: see executions/mod.rs. What is not listed is seen by nobody.
    stage TEXT NOT NULL, due INTEGER, retried TEXT, listed INTEGER NOT NULL DEFAULT 0,
    -- The stage at which a fault keeps it for ever.
    held TEXT
);
CREATE INDEX executions_due ON executions (due) WHERE due IS NOT NULL;
CREATE INDEX executions_of_automation ON executions (automation_id);
-- Accounts that a running execution still has to do.
CREATE TABLE execution_steps (
    execution_id TEXT NOT NULL REFERENCES executions ON DELETE CASCADE, due INTEGER NOT NULL,
    account_id TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE, record_id TEXT
);
CREATE INDEX steps_of_execution ON execution_steps (execution_id, due);
CREATE TABLE records (
    id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, execution_id TEXT NOT NULL REFERENCES executions ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE, asset_id TEXT NOT NULL, old_secret TEXT,
    new_secret TEXT, status TEXT NOT NULL, error TEXT, date_created INTEGER NOT NULL, date_finished INTEGER NOT NULL,
    ignored INTEGER NOT NULL
);
CREATE INDEX records_of_execution ON records (execution_id);
CREATE INDEX records_of_account ON records (account_id);

-- Accounts that were found on machines.
CREATE TABLE gathered_accounts (
    id TEXT NOT NULL UNIQUE, org_id TEXT NOT NULL, asset_id TEXT NOT NULL REFERENCES assets ON DELETE CASCADE,
    username TEXT NOT NULL, address_last_login TEXT NOT NULL, date_last_login INTEGER, remote_present INTEGER NOT NULL,
    present INTEGER NOT NULL, status TEXT NOT NULL, detail TEXT NOT NULL, date_created INTEGER NOT NULL,
    date_updated INTEGER NOT NULL, UNIQUE (asset_id, username)
);
-- Who is on a machine besides its accounts, and which of its accounts are not.
CREATE TABLE machine_users (
    asset_id TEXT NOT NULL, username TEXT NOT NULL, present INTEGER NOT NULL, PRIMARY KEY (asset_id, username)
) WITHOUT ROWID;
-- An account that is deleted here stays on its machine.
CREATE TRIGGER account_stays AFTER DELETE ON accounts WHEN OLD.username <> '' BEGIN
    INSERT OR IGNORE INTO machine_users (asset_id, username, present) VALUES (OLD.asset_id, OLD.username, 1);
END;

CREATE TABLE risks (
    id TEXT NOT NULL UNIQUE, org_id TEXT NOT NULL, asset_id TEXT NOT NULL REFERENCES assets ON DELETE CASCADE,
    username TEXT NOT NULL, risk TEXT NOT NULL, status TEXT NOT NULL,
    account_id TEXT REFERENCES accounts ON DELETE CASCADE,
    gathered_id TEXT REFERENCES gathered_accounts (id) ON DELETE CASCADE, details TEXT NOT NULL,
    date_created INTEGER NOT NULL, UNIQUE (asset_id, username, risk)
);
CREATE INDEX risks_of_account ON risks (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX risks_of_gathered ON risks (gathered_id) WHERE gathered_id IS NOT NULL;

-- Celery tasks: what the task URLs tell. They outlive the automation.
CREATE TABLE tasks (
    id TEXT PRIMARY KEY, automation_id TEXT, type TEXT NOT NULL, date_published INTEGER NOT NULL, date_start INTEGER,
    date_finished INTEGER, raised INTEGER NOT NULL
);

-- Scheduled tasks that were switched on or off.
CREATE TABLE period_switches (name TEXT PRIMARY KEY, enabled INTEGER NOT NULL, since INTEGER NOT NULL) WITHOUT ROWID;

-- The kinds of tasks: the name of the code, and what people read of it.
CREATE TABLE task_kinds (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, comment TEXT NOT NULL, queue TEXT NOT NULL);

-- How far a caller has read the log of a task.
CREATE TABLE log_marks (
    mark TEXT PRIMARY KEY, task_id TEXT NOT NULL, read INTEGER NOT NULL, expires INTEGER NOT NULL
) WITHOUT ROWID;

-- Selections kept for `spm`.
CREATE TABLE selections (spm TEXT PRIMARY KEY, ids TEXT NOT NULL) WITHOUT ROWID;
