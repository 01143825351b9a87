-- What the reader is looking at: the facts inside a scope. Questions read facts through these only.
--
-- A scope is one STRUCT: as_of DATE, since DATE (NULL: from the beginning), districts,
-- directorates, size_classes, action_fields (VARCHAR[], empty: all), unit (municipalities,
-- signatories, agreements).

CREATE MACRO districts_in(scope) AS TABLE (
    SELECT d.*
    FROM districts AS d
    WHERE
        (len(scope['districts']) = 0 OR list_contains(scope['districts'], d.district_id))
        AND (
            len(scope['directorates']) = 0
            OR list_contains(scope['directorates'], d.police_directorate)
        )
);

-- Municipalities and whole districts; a district has no size.
CREATE MACRO places_in(scope) AS TABLE (
    SELECT p.place_id
    FROM places AS p
    WHERE
        (len(scope['districts']) = 0 OR list_contains(scope['districts'], p.district_id))
        AND (
            len(scope['directorates']) = 0
            OR list_contains(scope['directorates'], p.police_directorate)
        )
        AND (
            len(scope['size_classes']) = 0
            OR list_contains(scope['size_classes'], p.size_class)
        )
);

CREATE MACRO municipalities_in(scope) AS TABLE (
    SELECT
        m.*,
        d.name AS district,
        d.police_directorate
    FROM places_in(scope) AS p
    INNER JOIN municipalities AS m ON p.place_id = m.municipality_id
    INNER JOIN districts AS d ON m.district_id = d.district_id
);

-- The whole state, all sizes, all fields: only then may a published figure stand beside a count.
CREATE MACRO is_whole(scope) AS (
    len(scope['districts']) = 0
    AND len(scope['directorates']) = 0
    AND len(scope['size_classes']) = 0
    AND len(scope['action_fields']) = 0
);

-- Is a record's place inside? A district's own council has no municipality.
CREATE MACRO place_is_in(scope, municipality, district) AS (
    coalesce(municipality, district) IN (SELECT p.place_id FROM places_in(scope) AS p)
);

CREATE MACRO field_is_in(scope, fields) AS (
    len(scope['action_fields']) = 0 OR list_has_any(fields, scope['action_fields'])
);

-- The first day that charts and flows look at: the reader's, else that of the record's first year.
CREATE MACRO first_day(scope) AS (
    coalesce(
        scope['since'],
        least((SELECT b.first_day FROM beginning AS b), date_trunc('year', scope['as_of']))
    )::DATE
);

CREATE MACRO period_length(grain) AS (
    to_months(CASE grain WHEN 'month' THEN 1 WHEN 'quarter' THEN 3 ELSE 12 END)
);

-- Every period from the first day to the Stichtag, without a gap. Its flow counts from `since`,
-- its stock is taken on `until`; it is not `complete` while it runs or when the reader's choice
-- cuts it.
CREATE MACRO periods_in(scope, grain) AS TABLE (
    SELECT
        begins::DATE AS period,
        greatest(begins, opens)::DATE AS since,
        least(ends, scope['as_of'])::DATE AS until,
        begins >= opens AND ends <= scope['as_of'] AS complete
    FROM (
        SELECT
            opens,
            unnest(
                generate_series(
                    date_trunc(grain, opens::TIMESTAMP),
                    scope['as_of']::TIMESTAMP,
                    period_length(grain)
                )
            ) AS begins,
            begins + period_length(grain) - INTERVAL 1 DAY AS ends
        FROM (SELECT first_day(scope) AS opens)
    )
);

-- All steps known by the Stichtag, each with the key it counts under in the reader's unit.
CREATE MACRO all_steps_in(scope) AS TABLE (
    SELECT
        s.*,
        CASE scope['unit']
            WHEN 'municipalities' THEN s.municipality_id
            WHEN 'signatories' THEN s.signatory
            ELSE s.record_id
        END AS unit_key
    FROM steps AS s
    WHERE
        s.counts_from <= scope['as_of']
        AND place_is_in(scope, s.municipality_id, s.district_id)
        AND field_is_in(scope, s.fields)
);

CREATE MACRO steps_in(scope, which) AS TABLE (
    SELECT * FROM all_steps_in(scope) AS s
    WHERE s.subject = which
);

-- The same with the names of their places.
CREATE MACRO named_steps_in(scope, which) AS TABLE (
    SELECT
        s.* EXCLUDE (district_id),
        d.district_id,
        m.name AS municipality,
        d.name AS district
    FROM steps_in(scope, which) AS s
    LEFT JOIN municipalities AS m ON s.municipality_id = m.municipality_id
    INNER JOIN districts AS d ON coalesce(m.district_id, s.district_id) = d.district_id
);

-- Has it begun by that day, and does it still last?
CREATE MACRO stands_on(on_day, counts_from, ends_on) AS (
    counts_from <= on_day AND (ends_on IS NULL OR ends_on >= on_day)
);

-- Known well enough to have a place among years or among months? `by` has a place in neither.
CREATE MACRO has_a_place(date_precision, grain) AS (
    CASE grain
        WHEN 'month' THEN date_precision IN ('day', 'month')
        ELSE date_precision IN ('day', 'month', 'year')
    END
);

-- The six stocks of the programme's own notices, one row per thing that counts.
CREATE MACRO building_blocks_in(scope) AS TABLE (
    SELECT
        CASE
            WHEN counted.together THEN 'closely_cooperating'
            WHEN s.subject = 'consultations' THEN 'consulted_municipalities'
            WHEN s.subject = 'agreements' THEN 'cooperation_agreements'
            WHEN s.subject = 'councils' THEN 'prevention_councils'
            WHEN s.subject = 'coaching' THEN 'coaching_processes'
            ELSE s.subject
        END AS indicator,
        CASE
            WHEN counted.together OR s.subject = 'consultations' THEN s.municipality_id
            ELSE s.unit_key
        END AS unit_key,
        s.counts_from,
        s.ends_on
    FROM all_steps_in(scope) AS s
    CROSS JOIN (VALUES (FALSE), (TRUE)) AS counted (together)
    WHERE NOT counted.together OR s.subject <> 'consultations'
);

-- Published totals. A figure for a part (one year, one place) is no total and is left out,
-- except for money, which is always published for a budget period.
CREATE MACRO published_in(scope) AS TABLE (
    SELECT p.*
    FROM published_figures AS p
    WHERE
        is_whole(scope)
        AND p.as_of <= scope['as_of']
        AND (p.scope IS NULL OR p.indicator = 'funding_available_eur')
);

CREATE MACRO consultations_in(scope) AS TABLE (
    SELECT
        c.*,
        m.name AS municipality,
        m.district,
        m.population
    FROM consultations AS c
    INNER JOIN municipalities_in(scope) AS m ON c.municipality_id = m.municipality_id
    WHERE c.counts_from <= scope['as_of'] AND field_is_in(scope, c.fields)
);

CREATE MACRO agreements_in(scope) AS TABLE (
    SELECT
        a.*,
        m.name AS municipality,
        m.district,
        m.population
    FROM agreements AS a
    INNER JOIN municipalities_in(scope) AS m ON a.municipality_id = m.municipality_id
    WHERE a.counts_from <= scope['as_of'] AND field_is_in(scope, a.fields)
);

CREATE MACRO councils_in(scope) AS TABLE (
    SELECT
        c.* EXCLUDE (district_id),
        coalesce(m.district_id, d.district_id) AS district_id,
        m.name AS municipality,
        coalesce(m.district, d.name) AS district
    FROM councils AS c
    LEFT JOIN municipalities_in(scope) AS m ON c.municipality_id = m.municipality_id
    LEFT JOIN districts_in(scope) AS d ON c.district_id = d.district_id
    WHERE
        c.counts_from <= scope['as_of']
        AND place_is_in(scope, c.municipality_id, c.district_id)
        AND field_is_in(scope, c.fields)
);

CREATE MACRO coaching_in(scope) AS TABLE (
    SELECT
        c.*,
        m.name AS municipality,
        m.district,
        m.population
    FROM coaching AS c
    INNER JOIN municipalities_in(scope) AS m ON c.municipality_id = m.municipality_id
    WHERE c.counts_from <= scope['as_of'] AND field_is_in(scope, []::VARCHAR[])
);

CREATE MACRO security_analyses_in(scope) AS TABLE (
    SELECT
        a.*,
        m.name AS municipality,
        m.district,
        m.population
    FROM security_analyses AS a
    INNER JOIN municipalities_in(scope) AS m ON a.municipality_id = m.municipality_id
    WHERE a.counts_from <= scope['as_of'] AND field_is_in(scope, a.fields)
);

-- Grants by stage. An amended notice replaces the one before: the newest row of a stage counts.
CREATE MACRO funding_in(scope) AS TABLE (
    SELECT
        f.*,
        m.name AS municipality,
        m.district,
        m.district_id
    FROM (
        SELECT * FROM funding
        WHERE counts_from <= scope['as_of']
        QUALIFY
            row_number() OVER (
                PARTITION BY grant_id, stage
                ORDER BY counts_from DESC, line DESC
            ) = 1
    ) AS f
    INNER JOIN municipalities_in(scope) AS m ON f.municipality_id = m.municipality_id
    WHERE field_is_in(scope, f.fields)
);

-- Did a grant's stage fall into the reader's period?
CREATE MACRO is_in_period(scope, counts_from, date_precision) AS (
    date_precision <> 'by' AND counts_from BETWEEN first_day(scope) AND scope['as_of']
);

-- Every announcement of funds up to the Stichtag; they are the state's, not a district's.
CREATE MACRO announcements_in(scope) AS TABLE (
    SELECT b.*
    FROM budget AS b
    WHERE is_whole(scope) AND b.announced_on <= scope['as_of']
);

-- Funds made available, as last announced by the Stichtag.
CREATE MACRO budget_in(scope) AS TABLE (
    SELECT a.*
    FROM announcements_in(scope) AS a
    QUALIFY
        row_number() OVER (
            PARTITION BY a.first_year, a.last_year
            ORDER BY a.announced_on DESC, a.line DESC
        ) = 1
);

CREATE MACRO model_municipalities_in(scope) AS TABLE (
    SELECT
        m.*,
        o.since
    FROM municipalities_in(scope) AS m
    INNER JOIN model_municipalities AS o ON m.municipality_id = o.municipality_id
    WHERE o.since <= scope['as_of']
);

-- Every published sum of money, also those for a part.
CREATE MACRO money_published_in(scope) AS TABLE (
    SELECT p.*
    FROM published_figures AS p
    WHERE
        is_whole(scope)
        AND p.as_of <= scope['as_of']
        AND p.indicator LIKE '%eur%'
);

-- The usual order of the steps (glossary of the programme); which is the furthest follows from it.
CREATE MACRO step_place(subject) AS (
    list_position(
        [
            'consultations',
            'preliminary_agreements',
            'agreements',
            'coaching',
            'security_analyses',
            'councils'
        ],
        subject
    )
);
