-- question: How far has each municipality come at the Stichtag?
-- kind:     stock and flow
-- grain:    one row per municipality in the scope, in official order
-- returns:  municipality_id VARCHAR, municipality VARCHAR, district_id VARCHAR, district VARCHAR,
--           population INTEGER, furthest VARCHAR, consultation_on DATE,
--           consultation_precision VARCHAR, preliminary_on DATE, preliminary_precision VARCHAR,
--           agreement_on DATE, agreement_precision VARCHAR, coaching_on DATE,
--           coaching_precision VARCHAR, analysis_on DATE, analysis_precision VARCHAR,
--           council_on DATE, council_precision VARCHAR, action_field_titles VARCHAR,
--           fields BIGINT, approved_eur DECIMAL(18,2), per_inhabitant_eur DECIMAL(18,2),
--           inhabitants_share DOUBLE
-- unit:     municipalities; approved_eur, per_inhabitant_eur: euro; fields: action fields
--
-- The dates are those of the first of each step that stands at the Stichtag; furthest: the last of
-- these steps in their usual order, `none` without any. That order is not strict: a council can be
-- older than the agreement. A district's own council belongs to no municipality.
-- approved_eur: grants approved in the period of the scope, NULL where none is known.
-- inhabitants_share: of the inhabitants of the row's district, within the scope, how many live in
-- a municipality with at least one step.
WITH standing AS (
    SELECT
        municipality_id,
        subject,
        fields,
        {
            'counts_from': counts_from,
            'begins_on': begins_on,
            'date_precision': date_precision
        } AS known
    FROM all_steps_in($scope)
    WHERE
        municipality_id IS NOT NULL
        AND stands_on($scope['as_of'], counts_from, ends_on)
),

steps AS (
    SELECT
        municipality_id,
        max_by(subject, step_place(subject)) AS furthest,
        min(known) FILTER (WHERE subject = 'consultations') AS consultation,
        min(known) FILTER (WHERE subject = 'preliminary_agreements') AS preliminary,
        min(known) FILTER (WHERE subject = 'agreements') AS agreement,
        min(known) FILTER (WHERE subject = 'coaching') AS coaching,
        min(known) FILTER (WHERE subject = 'security_analyses') AS analysis,
        min(known) FILTER (WHERE subject = 'councils') AS council
    FROM standing
    GROUP BY municipality_id
),

named AS (
    SELECT
        n.municipality_id,
        count(DISTINCT n.action_field) AS fields,
        string_agg(
            DISTINCT CASE $language WHEN 'en' THEN f.title_en ELSE f.title END, ', '
            ORDER BY CASE $language WHEN 'en' THEN f.title_en ELSE f.title END
        ) AS titles
    FROM (
        SELECT
            municipality_id,
            unnest(fields) AS action_field
        FROM standing
    ) AS n
    INNER JOIN action_fields AS f ON n.action_field = f.action_field
    GROUP BY n.municipality_id
),

funds AS (
    SELECT
        municipality_id,
        sum(amount_eur) AS approved_eur
    FROM funding_in($scope)
    WHERE stage = 'approved' AND is_in_period($scope, counts_from, date_precision)
    GROUP BY municipality_id
),

-- What the reader's sizes leave of a district is its whole here.
reached AS (
    SELECT
        m.district_id,
        sum(m.population) FILTER (WHERE s.municipality_id IS NOT NULL)
        / nullif(sum(m.population), 0) AS inhabitants_share
    FROM municipalities_in($scope) AS m
    LEFT JOIN steps AS s ON m.municipality_id = s.municipality_id
    GROUP BY m.district_id
)

SELECT
    m.municipality_id,
    m.name AS municipality,
    m.district_id,
    m.district,
    m.population::INTEGER AS population,
    coalesce(s.furthest, 'none') AS furthest,
    s.consultation['begins_on'] AS consultation_on,
    s.consultation['date_precision'] AS consultation_precision,
    s.preliminary['begins_on'] AS preliminary_on,
    s.preliminary['date_precision'] AS preliminary_precision,
    s.agreement['begins_on'] AS agreement_on,
    s.agreement['date_precision'] AS agreement_precision,
    s.coaching['begins_on'] AS coaching_on,
    s.coaching['date_precision'] AS coaching_precision,
    s.analysis['begins_on'] AS analysis_on,
    s.analysis['date_precision'] AS analysis_precision,
    s.council['begins_on'] AS council_on,
    s.council['date_precision'] AS council_precision,
    n.titles AS action_field_titles,
    coalesce(n.fields, 0) AS fields,
    f.approved_eur::DECIMAL(18, 2) AS approved_eur,
    (f.approved_eur / nullif(m.population, 0))::DECIMAL(18, 2) AS per_inhabitant_eur,
    coalesce(r.inhabitants_share, 0)::DOUBLE AS inhabitants_share
FROM municipalities_in($scope) AS m
LEFT JOIN steps AS s ON m.municipality_id = s.municipality_id
LEFT JOIN named AS n ON m.municipality_id = n.municipality_id
LEFT JOIN funds AS f ON m.municipality_id = f.municipality_id
LEFT JOIN reached AS r ON m.district_id = r.district_id
ORDER BY m.municipality_id
