-- From the exports as delivered to the facts the questions are about. Runs once, when a snapshot
-- is built.
--
-- delivered.*  the exports, typed, every row with its file and line
-- main.*       the same rows under the municipality's present key, with the day they count from,
--              and `steps`: whatever a municipality can have, one row per municipality and record

-- A record under a key that no longer exists counts for the municipality that took it over.
CREATE MACRO present_key(old_key) AS (
    coalesce(
        (
            SELECT any_value(c.new_municipality_id)
            FROM municipality_changes AS c
            WHERE c.old_municipality_id = old_key
        ),
        old_key
    )
);

-- Every place that a record can belong to, under one key: a municipality, or a whole district,
-- which has no size.
CREATE TABLE places AS
SELECT
    m.municipality_id AS place_id,
    m.district_id,
    d.police_directorate,
    c.size_class
FROM municipalities AS m
INNER JOIN districts AS d ON m.district_id = d.district_id
INNER JOIN size_classes AS c
    ON m.population BETWEEN c.min_population AND coalesce(c.max_population, m.population)
UNION ALL
SELECT
    district_id,
    district_id,
    police_directorate,
    NULL
FROM districts;

-- A date known to the month or the year counts from the end of it: before, nobody can be sure.
CREATE MACRO counts_from(on_day, date_precision) AS (
    CASE date_precision
        WHEN 'month' THEN last_day(on_day)
        WHEN 'year' THEN make_date(year(on_day), 12, 31)
        ELSE on_day
    END
);

-- The first day it can have been; nobody knows for what is known as "by then".
CREATE MACRO not_before(on_day, date_precision) AS (
    CASE date_precision
        WHEN 'month' THEN date_trunc('month', on_day)::DATE
        WHEN 'year' THEN date_trunc('year', on_day)::DATE
        WHEN 'day' THEN on_day
    END
);

CREATE TABLE field_wordings AS
SELECT
    lower(term) AS term,
    any_value(action_field) AS action_field
FROM (
    SELECT
        term,
        action_field
    FROM action_field_terms
    UNION ALL
    SELECT
        action_field,
        action_field
    FROM action_fields
    UNION ALL
    SELECT
        title,
        action_field
    FROM action_fields
)
GROUP BY ALL;

-- The free wording of the record → codes; a wording nobody has mapped yet is `other`.
CREATE MACRO field_codes(wording) AS (
    coalesce(
        (
            SELECT list_sort(list(DISTINCT coalesce(t.action_field, 'other')))
            FROM unnest(string_split(wording, ';')) AS part (term)
            LEFT JOIN field_wordings AS t ON t.term = lower(trim(part.term))
            WHERE trim(part.term) <> ''
        ),
        []
    )
);

CREATE TABLE consultations AS
SELECT
    * REPLACE (present_key(municipality_id) AS municipality_id),
    counts_from(held_on, date_precision) AS counts_from,
    field_codes(action_fields) AS fields
FROM delivered.consultations;

CREATE TABLE agreements AS
SELECT
    * REPLACE (
        present_key(municipality_id) AS municipality_id,
        -- An administrative community signs as one body, the towns of a league sign singly.
        coalesce(
            signatory_kind,
            CASE
                WHEN signatory LIKE 'Verwaltungs%' THEN 'community'
                WHEN signatory IS NOT NULL THEN 'league'
            END
        ) AS signatory_kind
    ),
    counts_from(signed_on, date_precision) AS counts_from,
    field_codes(action_fields) AS fields
FROM delivered.agreements;

CREATE TABLE councils AS
SELECT
    * REPLACE (present_key(municipality_id) AS municipality_id),
    counts_from(stage_on, date_precision) AS counts_from,
    field_codes(action_fields) AS fields
FROM delivered.councils;

CREATE TABLE coaching AS
SELECT
    * REPLACE (present_key(municipality_id) AS municipality_id),
    counts_from(started_on, date_precision) AS counts_from
FROM delivered.coaching;

CREATE TABLE security_analyses AS
SELECT
    * REPLACE (
        present_key(municipality_id) AS municipality_id,
        -- Without a known start it was begun by the day it was completed.
        coalesce(date_precision, 'by') AS date_precision
    ),
    coalesce(
        counts_from(started_on, date_precision), counts_from(completed_on, completed_precision)
    ) AS counts_from,
    field_codes(action_fields) AS fields
FROM delivered.security_analyses;

CREATE TABLE funding AS
SELECT
    * REPLACE (present_key(municipality_id) AS municipality_id),
    counts_from(stage_on, date_precision) AS counts_from,
    field_codes(action_fields) AS fields
FROM delivered.funding;

CREATE TABLE projects AS
SELECT
    * REPLACE (present_key(municipality_id) AS municipality_id),
    counts_from(held_on, date_precision) AS counts_from,
    field_codes(action_fields) AS fields
FROM delivered.projects;

CREATE TABLE model_municipalities AS
SELECT * REPLACE (present_key(municipality_id) AS municipality_id)
FROM delivered.model_municipalities;

CREATE TABLE budget AS FROM delivered.budget;

CREATE TABLE published_figures AS FROM delivered.published_figures;

-- A council works from its founding or revival until it is dormant or dissolved; a plan is no
-- council.
CREATE VIEW council_spells AS
WITH turns AS (
    SELECT
        *,
        stage IN ('founded', 'reactivated') AS works,
        lag(stage IN ('founded', 'reactivated'), 1, FALSE) OVER one_council AS worked
    FROM councils
    WHERE stage <> 'planned'
    WINDOW one_council AS (
        PARTITION BY council_id, municipality_id, district_id
        ORDER BY counts_from, works DESC, stage
    )
),

edges AS (
    SELECT
        *,
        lead(counts_from) OVER (
            PARTITION BY council_id, municipality_id, district_id
            ORDER BY counts_from, works DESC, stage
        ) AS next_turn
    FROM turns
    WHERE works <> worked
)

SELECT
    * EXCLUDE (next_turn, works, worked),
    next_turn - 1 AS ends_on
FROM edges
WHERE works;

-- subject      what it is a step of
-- record_id    the thing itself: a joint agreement is one thing with several municipalities
-- signatory    who counts when signatories are counted
-- not_before   the first day it can have begun: from then to counts_from is what nobody knows
-- ends_on      the last day on which it still counts, NULL while it lasts
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
    not_before(held_on, date_precision) AS not_before,
    NULL::DATE AS ends_on,
    fields,
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
    certainty,
    source,
    note,
    file,
    line
FROM security_analyses;

-- The first day of the year of the first record with a place in time.
CREATE TABLE beginning AS
SELECT date_trunc('year', min(on_day))::DATE AS first_day
FROM (
    SELECT
        begins_on AS on_day,
        date_precision
    FROM steps
    UNION ALL
    SELECT
        stage_on,
        date_precision
    FROM councils
    UNION ALL
    SELECT
        stage_on,
        date_precision
    FROM funding
)
WHERE date_precision <> 'by';

-- Every row of every export that was taken over, with the place and the day it is filed under:
-- what the questions about the quality of a delivery look at, which know no scope.
CREATE VIEW records AS
WITH filed AS (
    SELECT
        'consultations' AS export,
        municipality_id,
        NULL::VARCHAR AS district_id,
        held_on AS on_day,
        date_precision
    FROM delivered.consultations
    UNION ALL
    SELECT
        'agreements',
        municipality_id,
        NULL,
        signed_on,
        date_precision
    FROM delivered.agreements
    UNION ALL
    SELECT
        'councils',
        municipality_id,
        district_id,
        stage_on,
        date_precision
    FROM delivered.councils
    UNION ALL
    SELECT
        'coaching',
        municipality_id,
        NULL,
        started_on,
        date_precision
    FROM delivered.coaching
    UNION ALL
    SELECT
        'security_analyses',
        municipality_id,
        NULL,
        coalesce(started_on, completed_on),
        CASE WHEN started_on IS NULL THEN completed_precision ELSE date_precision END
    FROM delivered.security_analyses
    UNION ALL
    SELECT
        'funding',
        municipality_id,
        NULL,
        stage_on,
        date_precision
    FROM delivered.funding
    UNION ALL
    SELECT
        'projects',
        municipality_id,
        NULL,
        held_on,
        date_precision
    FROM delivered.projects
    UNION ALL
    SELECT
        'model_municipalities',
        municipality_id,
        NULL,
        since,
        'day'
    FROM delivered.model_municipalities
    UNION ALL
    SELECT
        'budget',
        NULL,
        NULL,
        announced_on,
        'day'
    FROM delivered.budget
    UNION ALL
    SELECT
        'published_figures',
        NULL,
        NULL,
        as_of,
        'day'
    FROM delivered.published_figures
)

SELECT
    f.export,
    coalesce(m.district_id, f.district_id) AS district_id,
    f.on_day,
    f.date_precision,
    counts_from(f.on_day, f.date_precision) AS counts_from
FROM filed AS f
LEFT JOIN municipalities AS m ON m.municipality_id = present_key(f.municipality_id);
