//! Push-account automations.

super::secret_automation::secret_automation! {
    create: push_automation_create(NewPushAccountAutomation) -> PushAccountAutomationCreate;
    patch: push_automation_patch(PushAccountUpdate) -> PushAccountAutomationPatch;
    replace: push_automation_replace(PushAccountReplacement) -> PushAccountAutomationReplace;
    besides:;
    kept in a replacement:;
    nullable in it: passphrase, secret;
}
