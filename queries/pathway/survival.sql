-- question: What share has not yet reached the second step, so many days after the first?
-- kind:     stock
-- grain:    one row per group, reading of the dates, and day on which a wait or a record ends
-- returns:  group_code VARCHAR, group_title VARCHAR, reading VARCHAR, days BIGINT, at_risk BIGINT,
--           events BIGINT, censored BIGINT, waiting_share DOUBLE
-- unit:     municipalities; waiting_share: share of 1
--
-- at_risk: still waiting as that day begins. events: reached the second step on it. censored:
-- still waiting at the Stichtag, which is so many days after the first step.
SELECT
    group_code,
    group_title,
    reading,
    days,
    at_risk,
    events,
    censored,
    survival AS waiting_share
FROM survival_in($scope, $step_from, $step_to, $split, $language)
ORDER BY group_code NULLS LAST, reading DESC, days
