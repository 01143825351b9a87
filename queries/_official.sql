-- Tables as official statistics print them: what can be measured, in which lines, in which years.

-- Everything the record knows, whatever the reader looks at: only so can a zero be told from what
-- nobody knows.
CREATE MACRO everything(scope) AS (
    struct_update(
        at_any_time(in_all_places(scope)),
        since := NULL::DATE,
        size_classes := []::VARCHAR[],
        action_fields := []::VARCHAR[]
    )
);

-- Every measure there is: what it counts (things, euros, the median of days), at a day or within a
-- year, and along which lines it can be divided.
-- thing: what is counted when joint ones count once. Where the reader's unit has no bearing, fixed.
CREATE MACRO measures_in(scope) AS TABLE (
    SELECT
        m.*,
        CASE
            WHEN m.fixed THEN m.thing
            WHEN scope['unit'] = 'municipalities' THEN 'municipalities'
            WHEN scope['unit'] = 'signatories' AND m.thing = 'agreements' THEN 'signatories'
            ELSE m.thing
        END AS unit
    FROM (
        VALUES
        (1, 'consulted_municipalities', 'stock', 'municipalities', TRUE, TRUE, TRUE, FALSE),
        (2, 'closely_cooperating', 'stock', 'municipalities', TRUE, TRUE, TRUE, FALSE),
        (3, 'prevention_councils', 'stock', 'councils', FALSE, TRUE, TRUE, FALSE),
        (4, 'cooperation_agreements', 'stock', 'agreements', FALSE, TRUE, TRUE, FALSE),
        (5, 'preliminary_agreements', 'stock', 'agreements', FALSE, TRUE, TRUE, FALSE),
        (6, 'coaching_processes', 'stock', 'processes', FALSE, TRUE, FALSE, FALSE),
        (7, 'security_analyses', 'stock', 'analyses', FALSE, TRUE, TRUE, FALSE),
        (8, 'model_municipalities', 'stock', 'municipalities', TRUE, TRUE, FALSE, FALSE),
        (9, 'consultations', 'flow', 'consultations', TRUE, TRUE, TRUE, FALSE),
        (10, 'new_prevention_councils', 'flow', 'councils', FALSE, TRUE, TRUE, FALSE),
        (11, 'new_cooperation_agreements', 'flow', 'agreements', FALSE, TRUE, TRUE, FALSE),
        (12, 'new_coaching_processes', 'flow', 'processes', FALSE, TRUE, FALSE, FALSE),
        (13, 'new_security_analyses', 'flow', 'analyses', FALSE, TRUE, TRUE, FALSE),
        (14, 'projects', 'flow', 'projects', TRUE, TRUE, TRUE, FALSE),
        (15, 'days_to_agreement', 'flow', 'days', TRUE, TRUE, FALSE, FALSE),
        (16, 'grants', 'flow', 'grants', TRUE, TRUE, TRUE, TRUE),
        (17, 'grants_eur', 'flow', 'eur', TRUE, FALSE, FALSE, TRUE),
        (18, 'grants_applied', 'flow', 'grants', TRUE, TRUE, TRUE, TRUE),
        (19, 'grants_applied_eur', 'flow', 'eur', TRUE, TRUE, TRUE, TRUE),
        (20, 'grants_approved', 'flow', 'grants', TRUE, TRUE, TRUE, TRUE),
        (21, 'grants_approved_eur', 'flow', 'eur', TRUE, TRUE, TRUE, TRUE),
        (22, 'grants_rejected', 'flow', 'grants', TRUE, TRUE, TRUE, TRUE),
        (23, 'grants_rejected_eur', 'flow', 'eur', TRUE, TRUE, TRUE, TRUE),
        (24, 'grants_withdrawn', 'flow', 'grants', TRUE, TRUE, TRUE, TRUE),
        (25, 'grants_withdrawn_eur', 'flow', 'eur', TRUE, TRUE, TRUE, TRUE),
        (26, 'grants_paid_eur', 'flow', 'eur', TRUE, TRUE, TRUE, TRUE),
        (27, 'grants_returned_eur', 'flow', 'eur', TRUE, TRUE, TRUE, TRUE),
        (28, 'funding_available_eur', 'stock', 'eur', TRUE, FALSE, FALSE, FALSE)
    ) AS m (place, measure, kind, thing, fixed, by_place, by_field, by_stage)
);

-- Whatever any measure counts, one row per thing and place.
-- key           what counts once
-- amount        euros or days, NULL where things are counted or the sum is not known
-- counts_from … ends_on   when it stands; on_day, date_precision: when it happened
CREATE MACRO all_measured_in(scope) AS TABLE (
    -- A name of a table would hide it from the macros below.
    WITH step_rows AS (
        SELECT
            indicator,
            unit_key,
            municipality_id,
            district_id,
            fields,
            begins_on,
            date_precision,
            counts_from,
            ends_on
        FROM counted_steps_in(scope)
    ),

    grant_rows AS (
        SELECT
            *,
            unnest(
                ['grants', 'grants_eur', 'grants_' || stage, 'grants_' || stage || '_eur']
            ) AS measure
        FROM funding_in(scope)
    ),

    -- From the first consultation to the first agreement of a municipality, both known to the day.
    first_rows AS (
        SELECT *
        FROM beginnings_in(in_unit(scope, 'municipalities'), FALSE)
        WHERE counts_from <= scope['as_of'] AND earliest = counts_from
    )

    SELECT
        indicator AS measure,
        unit_key AS key,
        municipality_id,
        district_id,
        fields,
        NULL::VARCHAR AS stage,
        NULL::DECIMAL(18, 2) AS amount,
        begins_on AS on_day,
        date_precision,
        counts_from,
        ends_on
    FROM step_rows
    UNION ALL
    SELECT
        'new_' || indicator,
        unit_key,
        municipality_id,
        district_id,
        fields,
        NULL,
        NULL,
        begins_on,
        date_precision,
        counts_from,
        NULL
    FROM step_rows
    UNION ALL
    SELECT
        'consultations',
        consultation_id,
        municipality_id,
        NULL,
        fields,
        NULL,
        NULL,
        held_on,
        date_precision,
        counts_from,
        NULL
    FROM consultations_in(scope)
    UNION ALL
    SELECT
        'model_municipalities',
        municipality_id,
        municipality_id,
        NULL,
        []::VARCHAR[],
        NULL,
        NULL,
        since,
        'day',
        since,
        NULL
    FROM model_municipalities_in(scope)
    UNION ALL
    SELECT
        'projects',
        project_id,
        municipality_id,
        NULL,
        fields,
        NULL,
        NULL,
        held_on,
        date_precision,
        counts_from,
        NULL
    FROM projects_in(scope)
    UNION ALL
    SELECT
        measure,
        grant_id,
        municipality_id,
        NULL,
        fields,
        stage,
        amount_eur,
        stage_on,
        date_precision,
        counts_from,
        NULL
    FROM grant_rows
    UNION ALL
    SELECT
        'days_to_agreement',
        a.municipality_id,
        a.municipality_id,
        NULL,
        []::VARCHAR[],
        NULL,
        a.begins_on - c.begins_on,
        a.begins_on,
        a.date_precision,
        a.counts_from,
        NULL
    FROM first_rows AS a
    INNER JOIN first_rows AS c ON a.municipality_id = c.municipality_id
    WHERE
        a.indicator = 'cooperation_agreements'
        AND c.indicator = 'consulted_municipalities'
        AND a.begins_on >= c.begins_on
    UNION ALL
    -- Every year of a budget has the whole sum, for no source divides it, until a newer one is
    -- announced for that year.
    SELECT
        'funding_available_eur',
        b.year::VARCHAR,
        NULL,
        NULL,
        []::VARCHAR[],
        NULL,
        b.amount_eur,
        b.announced_on,
        'day',
        greatest(b.announced_on, make_date(b.year, 1, 1)),
        least(
            lead(b.announced_on) OVER (PARTITION BY b.year ORDER BY b.announced_on, b.line) - 1,
            make_date(b.year, 12, 31)
        )
    FROM (
        SELECT
            *,
            unnest(range(first_year, last_year + 1)) AS year
        FROM announcements_in(scope)
    ) AS b
);

CREATE MACRO measured_in(scope, which) AS TABLE (
    SELECT
        t.* EXCLUDE (district_id),
        coalesce(m.district_id, t.district_id) AS district_id,
        d.police_directorate
    FROM all_measured_in(scope) AS t
    LEFT JOIN municipalities AS m ON t.municipality_id = m.municipality_id
    LEFT JOIN districts AS d ON coalesce(m.district_id, t.district_id) = d.district_id
    WHERE t.measure = which AND t.key IS NOT NULL
);

-- The lines of a table: rows in official order, subtotals of the police directorates, the total.
-- The directorates stand in the order of their first district.
CREATE MACRO lines_in(scope, which, language) AS TABLE (
    WITH directorates AS (
        SELECT
            police_directorate,
            min(district_id) AS first_district
        FROM districts
        GROUP BY ALL
    ),

    lines AS (
        SELECT
            'district' AS breakdown,
            'row' AS level,
            t.district_id AS line_key,
            t.name AS line_name,
            t.police_directorate AS line_group,
            [d.first_district, '1', t.district_id] AS place
        FROM districts_in(scope) AS t
        INNER JOIN directorates AS d ON t.police_directorate = d.police_directorate
        UNION ALL
        SELECT DISTINCT
            'district',
            'subtotal',
            t.police_directorate,
            t.police_directorate,
            t.police_directorate,
            [d.first_district, '2', '']
        FROM districts_in(scope) AS t
        INNER JOIN directorates AS d ON t.police_directorate = d.police_directorate
        UNION ALL
        SELECT
            'municipality',
            'row',
            municipality_id,
            name,
            district,
            [district_id, '1', municipality_id]
        FROM municipalities_in(scope)
        UNION ALL
        -- What belongs to a district as a whole, like its own council.
        SELECT
            'municipality',
            'row',
            district_id,
            name,
            name,
            [district_id, '0', '']
        FROM districts_in(scope)
        UNION ALL
        SELECT
            'action_field',
            'row',
            action_field,
            CASE language WHEN 'en' THEN title_en ELSE title END,
            NULL,
            ['0', strip_accents(lower(CASE language WHEN 'en' THEN title_en ELSE title END)), '']
        FROM action_fields
        WHERE
            len(scope['action_fields']) = 0
            OR list_contains(scope['action_fields'], action_field)
        UNION ALL
        SELECT
            'action_field',
            'row',
            'none',
            NULL,
            NULL,
            ['1', '', '']
        WHERE len(scope['action_fields']) = 0
        UNION ALL
        SELECT
            'stage',
            'row',
            s.stage,
            NULL,
            NULL,
            [s.place::VARCHAR, '', '']
        FROM (
            VALUES
            (1, 'applied'), (2, 'approved'), (3, 'rejected'), (4, 'withdrawn'), (5, 'paid'),
            (6, 'returned')
        ) AS s (place, stage)
        UNION ALL
        SELECT
            b.breakdown,
            'total',
            'all',
            NULL,
            NULL,
            ['~', '', '']
        FROM (VALUES ('district'), ('municipality'), ('action_field'), ('stage')) AS b (breakdown)
    )

    SELECT
        l.level,
        l.line_key,
        l.line_name,
        l.line_group,
        row_number() OVER (ORDER BY l.place) AS line
    FROM lines AS l
    WHERE l.breakdown = which
);

-- The lines that a thing belongs to.
CREATE MACRO lines_of(which, municipality, district, directorate, fields, stage) AS (
    list_append(
        CASE which
            WHEN 'district' THEN [district, directorate]
            WHEN 'municipality' THEN [coalesce(municipality, district)]
            WHEN 'action_field' THEN CASE WHEN len(fields) = 0 THEN ['none'] ELSE fields END
            ELSE [stage]
        END,
        'all'
    )
);

-- The years of a table. A flow counts from `since`, which the reader's period can cut; a stock is
-- taken on `until`.
CREATE MACRO years_in(scope, first_year, last_year) AS TABLE (
    SELECT
        y::BIGINT AS year,
        greatest(make_date(y, 1, 1), scope['since']) AS since,
        least(make_date(y, 12, 31), scope['as_of']) AS until
    FROM generate_series(first_year, last_year) AS years (y)
);
