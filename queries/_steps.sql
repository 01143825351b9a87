-- Whatever a municipality or a district can have, one row per place and record.
--
-- subject      what it is a step of
-- record_id    the thing itself: a joint agreement is one thing with several municipalities
-- signatory    who counts when signatories are counted
-- not_before   the first day it can have begun: from then to counts_from is what nobody knows
-- ends_on      the last day on which it still counts, NULL while it lasts
-- named_fields what other rows of the same thing name, and from when
-- source …     where the row stands in the delivery, and who says so
CREATE TABLE steps AS
SELECT
    'consultations' AS subject,
    consultation_id AS record_id,
    municipality_id,
    NULL::VARCHAR AS district_id,
    consultation_id AS signatory,
    held_on AS begins_on,
    date_precision,
    counts_from,
    not_before,
    NULL::DATE AS ends_on,
    fields,
    NULL::STRUCT(action_field VARCHAR, counts_from DATE)[] AS named_fields,
    certainty,
    source,
    note,
    file,
    line
FROM consultations
UNION ALL
SELECT
    CASE kind WHEN 'preliminary' THEN 'preliminary_agreements' ELSE 'agreements' END,
    agreement_id,
    municipality_id,
    NULL,
    -- A community whose name is not given still signed once.
    CASE signatory_kind
        WHEN 'community' THEN coalesce(signatory, agreement_id)
        ELSE municipality_id
    END,
    signed_on,
    date_precision,
    counts_from,
    not_before(signed_on, date_precision),
    ended_on,
    fields,
    NULL,
    certainty,
    source,
    note,
    file,
    line
FROM agreements
UNION ALL
SELECT
    'councils',
    council_id,
    municipality_id,
    district_id,
    council_id,
    stage_on,
    date_precision,
    counts_from,
    not_before(stage_on, date_precision),
    ends_on,
    fields,
    named_fields,
    certainty,
    source,
    note,
    file,
    line
FROM council_spells
UNION ALL
SELECT
    'coaching',
    process_id,
    municipality_id,
    NULL,
    process_id,
    started_on,
    date_precision,
    counts_from,
    not_before(started_on, date_precision),
    NULL,
    []::VARCHAR[],
    NULL,
    certainty,
    source,
    note,
    file,
    line
FROM coaching
UNION ALL
SELECT
    'security_analyses',
    analysis_id,
    municipality_id,
    NULL,
    analysis_id,
    coalesce(started_on, counts_from),
    date_precision,
    counts_from,
    not_before(started_on, date_precision),
    NULL,
    fields,
    NULL,
    certainty,
    source,
    note,
    file,
    line
FROM security_analyses;
