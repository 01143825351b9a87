-- From the exports as delivered to the facts the questions are about. Runs once, when a snapshot
-- is built.
--
-- delivered.*  the exports, typed, every row with its file and line
-- main.*       the same rows under the municipality's present key, with the day they count from

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

-- A municipality's follow-up is not older than its first consultation, however little is known of
-- the day.
CREATE TABLE consultations AS
WITH known AS (
    SELECT
        * REPLACE (present_key(municipality_id) AS municipality_id),
        counts_from(held_on, date_precision) AS counts_from,
        not_before(held_on, date_precision) AS not_before,
        field_codes(action_fields) AS fields
    FROM delivered.consultations
),

firsts AS (
    SELECT
        municipality_id,
        min(coalesce(not_before, DATE '-infinity')) AS not_before
    FROM known
    WHERE kind = 'first'
    GROUP BY municipality_id
)

SELECT
    k.* REPLACE (
        CASE
            WHEN
                k.kind = 'follow_up' AND isfinite(f.not_before) AND f.not_before <= k.counts_from
                THEN greatest(k.not_before, f.not_before)
            ELSE k.not_before
        END AS not_before
    )
FROM known AS k
LEFT JOIN firsts AS f ON k.municipality_id = f.municipality_id;

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
