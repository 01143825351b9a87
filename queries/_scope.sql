-- What the reader is looking at: the facts inside a scope. Questions read facts through these only.
--
-- A scope is one STRUCT: as_of DATE, since DATE (NULL: from the beginning), districts,
-- directorates, size_classes, action_fields (VARCHAR[], empty: all), unit (municipalities,
-- signatories, agreements).

-- official_place: the order of all tables, by police directorate (that of the lowest key first)
-- and by key within it.
CREATE MACRO districts_in(scope) AS TABLE (
    WITH directorates AS (
        SELECT
            police_directorate,
            min(district_id) AS first_district
        FROM districts
        GROUP BY ALL
    )

    SELECT
        d.*,
        [t.first_district, d.district_id] AS official_place
    FROM districts AS d
    INNER JOIN directorates AS t ON d.police_directorate = t.police_directorate
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

-- The fields of a row, and those that other rows of the same thing had named by the Stichtag.
CREATE MACRO fields_known(scope, fields, named_fields) AS (
    list_distinct(
        fields || [
            one.action_field
            FOR one IN coalesce(named_fields, [])
            IF one.counts_from <= scope['as_of']
        ]
    )
);

-- The first day that charts and flows look at: the reader's, else that of the record's first year.
CREATE MACRO first_day(scope) AS (
    coalesce(
        scope['since'],
        least((SELECT b.first_day FROM beginning AS b), date_trunc('year', scope['as_of']))
    )::DATE
);

-- Is the Stichtag before the delivery's first record? Then nothing is known, which is not zero.
CREATE MACRO is_before_first(scope) AS (
    coalesce(scope['as_of'] < (SELECT b.first_day FROM beginning AS b), FALSE)
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
        s.* EXCLUDE (named_fields) REPLACE (
            CASE
                WHEN s.named_fields IS NULL THEN s.fields
                ELSE fields_known(scope, s.fields, s.named_fields)
            END AS fields
        ),
        CASE scope['unit']
            WHEN 'municipalities' THEN s.municipality_id
            WHEN 'signatories' THEN s.signatory
            ELSE s.record_id
        END AS unit_key
    FROM steps AS s
    WHERE
        s.counts_from <= scope['as_of']
        AND place_is_in(scope, s.municipality_id, s.district_id)
        AND field_is_in(scope, fields_known(scope, s.fields, s.named_fields))
);

-- The same choice in another counting unit.
CREATE MACRO in_unit(scope, other) AS ({
    'as_of': scope['as_of'],
    'since': scope['since'],
    'districts': scope['districts'],
    'directorates': scope['directorates'],
    'size_classes': scope['size_classes'],
    'action_fields': scope['action_fields'],
    'unit': other
});

-- The same choice in the whole state: sizes, fields and counting unit stay.
CREATE MACRO in_all_places(scope) AS ({
    'as_of': scope['as_of'],
    'since': scope['since'],
    'districts': []::VARCHAR[],
    'directorates': []::VARCHAR[],
    'size_classes': scope['size_classes'],
    'action_fields': scope['action_fields'],
    'unit': scope['unit']
});

CREATE MACRO steps_in(scope, which) AS TABLE (
    SELECT * FROM all_steps_in(scope) AS s
    WHERE s.subject = which
);

-- The same with the names of their places.
CREATE MACRO all_named_steps_in(scope) AS TABLE (
    SELECT
        s.* EXCLUDE (district_id),
        d.district_id,
        m.name AS municipality,
        d.name AS district
    FROM all_steps_in(scope) AS s
    LEFT JOIN municipalities AS m ON s.municipality_id = m.municipality_id
    INNER JOIN districts AS d ON coalesce(m.district_id, s.district_id) = d.district_id
);

CREATE MACRO named_steps_in(scope, which) AS TABLE (
    SELECT * FROM all_named_steps_in(scope) AS s
    WHERE s.subject = which
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

-- The same scope without a Stichtag.
CREATE MACRO at_any_time(scope) AS (
    {
        'as_of': DATE '9999-12-31',
        'since': scope['since'],
        'districts': scope['districts'],
        'directorates': scope['directorates'],
        'size_classes': scope['size_classes'],
        'action_fields': scope['action_fields'],
        'unit': scope['unit']
    }
);

-- The day the programme began (https://medienservice.sachsen.de/medien/news/223505): nobody
-- cooperated with it before.
CREATE MACRO launched_on() AS (DATE '2019-02-06');

-- Every step under each indicator that counts it, with the key it counts under there. A council
-- older than the programme makes its municipality cooperate from the programme's first day.
CREATE MACRO counted_steps_in(scope) AS TABLE (
    SELECT
        s.* EXCLUDE (unit_key) REPLACE (
            greatest(s.begins_on, counted.opens) AS begins_on,
            greatest(s.counts_from, counted.opens) AS counts_from,
            greatest(s.not_before, counted.opens) AS not_before,
            CASE WHEN s.counts_from < counted.opens THEN 'day' ELSE s.date_precision END
                AS date_precision
        ),
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
        END AS unit_key
    FROM all_steps_in(scope) AS s
    CROSS JOIN (
        VALUES (FALSE, DATE '-infinity'), (TRUE, launched_on())
    ) AS counted (together, opens)
    WHERE
        NOT counted.together
        OR (s.subject <> 'consultations' AND coalesce(s.ends_on >= counted.opens, TRUE))
);

-- What is set side by side: the districts or the police directorates of the scope, and the whole
-- state in the same sizes and fields. One row per place and district in it.
CREATE MACRO compared_districts_in(scope, level) AS TABLE (
    SELECT
        CASE level WHEN 'directorates' THEN d.police_directorate ELSE d.district_id END
            AS place_code,
        CASE level WHEN 'directorates' THEN d.police_directorate ELSE d.name END AS place_title,
        FALSE AS is_state,
        d.district_id
    FROM districts_in(scope) AS d
    UNION ALL
    SELECT
        'state',
        NULL,
        TRUE,
        d.district_id
    FROM districts_in(in_all_places(scope)) AS d
);

-- Each of them with what its figures are measured against.
CREATE MACRO compared_places_in(scope, level, language) AS TABLE (
    SELECT
        c.place_code,
        coalesce(c.place_title, CASE language WHEN 'en' THEN 'Saxony' ELSE 'Sachsen' END)
            AS place_title,
        c.is_state,
        count(m.municipality_id) AS municipalities,
        coalesce(sum(m.population), 0)::BIGINT AS inhabitants
    FROM compared_districts_in(scope, level) AS c
    LEFT JOIN municipalities_in(in_all_places(scope)) AS m ON c.district_id = m.district_id
    GROUP BY c.place_code, c.place_title, c.is_state
);

-- Whatever counts for an indicator, once for each of these places it lies in.
CREATE MACRO compared_steps_in(scope, level, which) AS TABLE (
    SELECT
        c.place_code,
        s.unit_key,
        s.municipality_id,
        m.population,
        s.counts_from,
        s.ends_on
    FROM counted_steps_in(in_all_places(scope)) AS s
    LEFT JOIN municipalities_in(in_all_places(scope)) AS m ON s.municipality_id = m.municipality_id
    INNER JOIN compared_districts_in(scope, level) AS c
        ON coalesce(m.district_id, s.district_id) = c.district_id
    WHERE s.indicator = which
);

-- The six stocks of the programme's own notices, one row per thing that counts.
CREATE MACRO building_blocks_in(scope) AS TABLE (
    SELECT
        s.indicator,
        s.unit_key,
        s.counts_from,
        s.ends_on
    FROM counted_steps_in(scope) AS s
);

-- When each unit first began, one row per indicator, unit and place: the place's own first record,
-- and the days between which the unit began (`earliest` is infinite where only "by then" is known).
-- Whatever the Stichtag: what is known to the year can have begun before a day from which it does
-- not count yet. `only_standing`: of what stands at the Stichtag.
CREATE MACRO beginnings_in(scope, only_standing) AS TABLE (
    SELECT
        s.indicator,
        s.unit_key,
        coalesce(s.municipality_id, s.district_id) AS place_id,
        s.municipality_id,
        m.name AS municipality,
        d.district_id,
        d.name AS district,
        s.begins_on,
        s.date_precision,
        s.counts_from,
        coalesce(s.not_before, DATE '-infinity') AS not_before,
        min(coalesce(s.not_before, DATE '-infinity')) OVER one_unit AS earliest,
        min(s.counts_from) OVER one_unit AS latest,
        s.source
    FROM counted_steps_in(at_any_time(scope)) AS s
    LEFT JOIN municipalities AS m ON s.municipality_id = m.municipality_id
    INNER JOIN districts AS d ON coalesce(m.district_id, s.district_id) = d.district_id
    WHERE
        s.unit_key IS NOT NULL
        AND (NOT only_standing OR stands_on(scope['as_of'], s.counts_from, s.ends_on))
    WINDOW one_unit AS (PARTITION BY s.indicator, s.unit_key)
    QUALIFY
        row_number() OVER (
            PARTITION BY s.indicator, s.unit_key, s.municipality_id, s.district_id
            ORDER BY s.counts_from, not_before DESC, s.source
        ) = 1
);

-- How precisely a place's first day is known: where another record of its unit can be older, it
-- was so by then.
CREATE MACRO first_precision(date_precision, counts_from, not_before, earliest, latest) AS (
    CASE WHEN latest = counts_from AND earliest < not_before THEN 'by' ELSE date_precision END
);

-- Every published figure, with the least and the most that its words allow: "about" leaves a
-- tenth either way, "over" has no upper end.
CREATE MACRO all_published_in(scope) AS TABLE (
    SELECT
        p.*,
        CASE p.qualifier WHEN 'about' THEN 0.9 * p.value ELSE p.value END::DECIMAL(18, 2)
            AS at_least,
        CASE p.qualifier
            WHEN 'exact' THEN p.value
            WHEN 'about' THEN 1.1 * p.value
        END::DECIMAL(18, 2) AS at_most
    FROM published_figures AS p
    WHERE is_whole(scope) AND p.as_of <= scope['as_of']
);

-- Published totals. A figure for a part (one year, one place) is no total and is left out,
-- except for money, which is always published for a budget period.
CREATE MACRO published_in(scope) AS TABLE (
    SELECT p.*
    FROM all_published_in(scope) AS p
    WHERE p.scope IS NULL OR p.indicator = 'funding_available_eur'
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

-- Stages of councils, and plans as soon as the month or year they are known for has begun: nobody
-- counts a plan, and who asks for it in that year must not be told that there is none.
CREATE MACRO councils_known_in(scope) AS TABLE (
    SELECT
        c.* EXCLUDE (district_id, named_fields),
        coalesce(m.district_id, d.district_id) AS district_id,
        m.name AS municipality,
        coalesce(m.district, d.name) AS district
    FROM councils AS c
    LEFT JOIN municipalities_in(scope) AS m ON c.municipality_id = m.municipality_id
    LEFT JOIN districts_in(scope) AS d ON c.district_id = d.district_id
    WHERE
        CASE
            WHEN c.stage = 'planned'
                THEN
                    coalesce(not_before(c.stage_on, c.date_precision), c.counts_from)
                    <= scope['as_of']
            ELSE c.counts_from <= scope['as_of']
        END
        AND place_is_in(scope, c.municipality_id, c.district_id)
        AND field_is_in(scope, fields_known(scope, c.fields, c.named_fields))
);

-- The state of each council: its last stage; a plan only until something else is known.
CREATE MACRO council_states_in(scope) AS TABLE (
    SELECT
        c.*,
        CASE WHEN council_works(c.stage) THEN 'at_work' ELSE c.stage END AS council_state
    FROM councils_known_in(scope) AS c
    QUALIFY
        row_number() OVER (
            PARTITION BY c.council_id, c.municipality_id, c.district_id
            ORDER BY c.turn DESC NULLS LAST, c.counts_from DESC, c.line
        ) = 1
);

-- Stages of councils that count at the Stichtag.
CREATE MACRO councils_in(scope) AS TABLE (
    SELECT c.*
    FROM councils_known_in(scope) AS c
    WHERE c.counts_from <= scope['as_of']
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

-- Every stage of every grant. counts: a newer notice of a stage replaces the one before, unless it
-- says less: without an amount, or known only as "by then". What is paid or returned adds up.
CREATE MACRO grant_stages_in(scope) AS TABLE (
    SELECT
        f.*,
        m.name AS municipality,
        m.district,
        m.district_id
    FROM (
        SELECT
            *,
            stage IN ('paid', 'returned')
            OR row_number() OVER (
                PARTITION BY grant_id, stage
                ORDER BY date_precision = 'by', amount_eur IS NULL, counts_from DESC, line DESC
            ) = 1 AS counts
        FROM funding
        WHERE counts_from <= scope['as_of']
    ) AS f
    INNER JOIN municipalities_in(scope) AS m ON f.municipality_id = m.municipality_id
    WHERE field_is_in(scope, f.fields)
);

-- Those that count.
CREATE MACRO funding_in(scope) AS TABLE (
    SELECT g.* EXCLUDE (counts) FROM grant_stages_in(scope) AS g
    WHERE g.counts
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
        o.* EXCLUDE (municipality_id)
    FROM municipalities_in(scope) AS m
    INNER JOIN model_municipalities AS o ON m.municipality_id = o.municipality_id
    WHERE o.since <= scope['as_of']
);

-- Every published sum of money, also those for a part.
CREATE MACRO money_published_in(scope) AS TABLE (
    SELECT p.*
    FROM all_published_in(scope) AS p
    WHERE p.indicator LIKE '%eur%'
);

CREATE MACRO projects_in(scope) AS TABLE (
    SELECT
        p.*,
        m.name AS municipality,
        m.district,
        m.population
    FROM projects AS p
    INNER JOIN municipalities_in(scope) AS m ON p.municipality_id = m.municipality_id
    WHERE p.counts_from <= scope['as_of'] AND field_is_in(scope, p.fields)
);

-- Municipalities that no longer exist on their own, each with the one that took it over.
CREATE MACRO former_municipalities_in(scope) AS TABLE (
    SELECT
        c.*,
        m.district_id
    FROM municipality_changes AS c
    INNER JOIN municipalities_in(scope) AS m ON c.new_municipality_id = m.municipality_id
    WHERE c.old_municipality_id <> c.new_municipality_id AND c.effective_date <= scope['as_of']
);

-- Whatever is known to have happened in a place by the Stichtag, from every export that knows
-- places: a thing that began and was completed is two events.
-- lane      the building block it belongs to
-- name      of the council, signatory, project, provider
-- replaced  another notice of the same stage of a grant counts instead
CREATE MACRO placed_events_in(scope) AS TABLE (
    SELECT
        'consultations' AS lane,
        'consultation-' || kind AS event,
        consultation_id AS record_id,
        municipality_id,
        NULL::VARCHAR AS district_id,
        held_on AS event_on,
        date_precision,
        counts_from,
        NULL::VARCHAR AS name,
        NULL::DECIMAL(18, 2) AS amount_eur,
        FALSE AS replaced,
        NULL::VARCHAR AS partners,
        certainty,
        source,
        note,
        file,
        line
    FROM consultations_in(scope)
    UNION ALL
    SELECT
        CASE kind WHEN 'preliminary' THEN 'preliminary_agreements' ELSE 'agreements' END,
        'agreement-' || kind,
        agreement_id,
        municipality_id,
        NULL,
        signed_on,
        date_precision,
        counts_from,
        signatory,
        NULL,
        FALSE,
        partners,
        certainty,
        source,
        note,
        file,
        line
    FROM agreements_in(scope)
    UNION ALL
    SELECT
        CASE kind WHEN 'preliminary' THEN 'preliminary_agreements' ELSE 'agreements' END,
        'agreement-ended',
        agreement_id,
        municipality_id,
        NULL,
        ended_on,
        'day',
        ended_on,
        signatory,
        NULL,
        FALSE,
        partners,
        certainty,
        source,
        note,
        file,
        line
    FROM agreements_in(scope)
    WHERE ended_on <= scope['as_of']
    UNION ALL
    SELECT
        'councils',
        'council-' || stage,
        council_id,
        municipality_id,
        CASE WHEN municipality_id IS NULL THEN district_id END,
        stage_on,
        date_precision,
        counts_from,
        name,
        NULL,
        FALSE,
        partners,
        certainty,
        source,
        note,
        file,
        line
    FROM councils_known_in(scope)
    UNION ALL
    SELECT
        'coaching',
        'coaching-started',
        process_id,
        municipality_id,
        NULL,
        started_on,
        date_precision,
        counts_from,
        NULL,
        NULL,
        FALSE,
        provider,
        certainty,
        source,
        note,
        file,
        line
    FROM coaching_in(scope)
    UNION ALL
    SELECT
        'coaching',
        'coaching-completed',
        process_id,
        municipality_id,
        NULL,
        completed_on,
        'day',
        completed_on,
        NULL,
        NULL,
        FALSE,
        provider,
        certainty,
        source,
        note,
        file,
        line
    FROM coaching_in(scope)
    WHERE completed_on <= scope['as_of']
    UNION ALL
    SELECT
        'security_analyses',
        'analysis-started',
        analysis_id,
        municipality_id,
        NULL,
        started_on,
        date_precision,
        counts_from,
        NULL,
        NULL,
        FALSE,
        partners,
        certainty,
        source,
        note,
        file,
        line
    FROM security_analyses_in(scope)
    WHERE started_on IS NOT NULL
    UNION ALL
    SELECT
        'security_analyses',
        'analysis-completed',
        analysis_id,
        municipality_id,
        NULL,
        completed_on,
        coalesce(completed_precision, 'day'),
        counts_from(completed_on, completed_precision),
        NULL,
        NULL,
        FALSE,
        partners,
        certainty,
        source,
        note,
        file,
        line
    FROM security_analyses_in(scope)
    WHERE counts_from(completed_on, completed_precision) <= scope['as_of']
    UNION ALL
    SELECT
        'funding',
        'grant-' || stage,
        grant_id,
        municipality_id,
        NULL,
        stage_on,
        date_precision,
        counts_from,
        project,
        amount_eur,
        NOT counts,
        NULL,
        certainty,
        source,
        note,
        file,
        line
    FROM grant_stages_in(scope)
    UNION ALL
    SELECT
        'projects',
        'project',
        project_id,
        municipality_id,
        NULL,
        held_on,
        date_precision,
        counts_from,
        title,
        NULL,
        FALSE,
        partners,
        certainty,
        source,
        note,
        file,
        line
    FROM projects_in(scope)
    UNION ALL
    SELECT
        'model_municipalities',
        'model',
        municipality_id,
        municipality_id,
        NULL,
        since,
        'day',
        since,
        NULL,
        NULL,
        FALSE,
        NULL,
        certainty,
        source,
        note,
        file,
        line
    FROM model_municipalities_in(scope)
);

-- The same with the names of their places, and of the others who took part in the same thing.
CREATE MACRO events_in(scope) AS TABLE (
    WITH named AS (
        SELECT
            e.* EXCLUDE (district_id),
            coalesce(m.district_id, e.district_id) AS district_id,
            coalesce(m.name, d.name) AS place_name
        FROM placed_events_in(scope) AS e
        LEFT JOIN municipalities AS m ON e.municipality_id = m.municipality_id
        LEFT JOIN districts AS d ON e.district_id = d.district_id
    ),

    parties AS (
        SELECT DISTINCT
            event,
            record_id,
            place_name
        FROM named
    )

    SELECT
        n.*,
        (
            SELECT string_agg(p.place_name, ', ' ORDER BY p.place_name COLLATE de, p.place_name)
            FROM parties AS p
            WHERE p.event = n.event AND p.record_id = n.record_id AND p.place_name <> n.place_name
        ) AS joint_with,
        not_before(n.event_on, n.date_precision) AS not_before
    FROM named AS n
);

-- Every municipality in the scope, with the first day of each building block that stands at the
-- Stichtag; `steps`: how many of them stand.
CREATE MACRO ways_in(scope) AS TABLE (
    WITH firsts AS (
        SELECT
            municipality_id,
            subject,
            begins_on,
            date_precision
        FROM all_steps_in(scope)
        WHERE stands_on(scope['as_of'], counts_from, ends_on)
        QUALIFY
            row_number() OVER (
                PARTITION BY municipality_id, subject
                ORDER BY counts_from, begins_on, date_precision, record_id
            ) = 1
    )

    SELECT
        m.municipality_id,
        m.name AS municipality,
        m.district_id,
        m.population,
        max(f.begins_on) FILTER (WHERE f.subject = 'consultations') AS consulted_on,
        max(f.date_precision) FILTER (WHERE f.subject = 'consultations') AS consulted_precision,
        max(f.begins_on) FILTER (WHERE f.subject = 'preliminary_agreements') AS preliminary_on,
        max(f.date_precision) FILTER (WHERE f.subject = 'preliminary_agreements')
            AS preliminary_precision,
        max(f.begins_on) FILTER (WHERE f.subject = 'agreements') AS agreed_on,
        max(f.date_precision) FILTER (WHERE f.subject = 'agreements') AS agreed_precision,
        max(f.begins_on) FILTER (WHERE f.subject = 'coaching') AS coached_on,
        max(f.date_precision) FILTER (WHERE f.subject = 'coaching') AS coached_precision,
        max(f.begins_on) FILTER (WHERE f.subject = 'security_analyses') AS analysed_on,
        max(f.date_precision) FILTER (WHERE f.subject = 'security_analyses')
            AS analysed_precision,
        max(f.begins_on) FILTER (WHERE f.subject = 'councils') AS council_on,
        max(f.date_precision) FILTER (WHERE f.subject = 'councils') AS council_precision,
        count(f.subject) AS steps
    FROM municipalities_in(scope) AS m
    LEFT JOIN firsts AS f ON m.municipality_id = f.municipality_id
    GROUP BY m.municipality_id, m.name, m.district_id, m.population
);

-- The building blocks in their usual order (other orders are normal).
CREATE MACRO way_in(scope) AS TABLE (
    SELECT w.*
    FROM (
        VALUES
        (1, 'consultations'),
        (2, 'preliminary_agreements'),
        (3, 'agreements'),
        (4, 'funding'),
        (5, 'coaching'),
        (6, 'security_analyses'),
        (7, 'councils'),
        (8, 'projects')
    ) AS w (place, step)
    WHERE scope['as_of'] IS NOT NULL
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
