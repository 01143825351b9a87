-- Published figures beside the record's own count on the day of publication, in every unit.

-- What the record can count, and in which units. `name`: what is counted, where joint ones count
-- once, by its own word. What only grows cannot fall from one published total to the next.
CREATE TABLE counted_units (
    place INTEGER, indicator VARCHAR, unit VARCHAR, name VARCHAR, only_grows BOOLEAN
);

INSERT INTO counted_units
VALUES
(1, 'consulted_municipalities', 'municipalities', 'municipalities', TRUE),
(2, 'closely_cooperating', 'municipalities', 'municipalities', FALSE),
(3, 'prevention_councils', 'municipalities', 'municipalities', FALSE),
(3, 'prevention_councils', 'agreements', 'councils', FALSE),
(4, 'cooperation_agreements', 'municipalities', 'municipalities', FALSE),
(4, 'cooperation_agreements', 'signatories', 'signatories', FALSE),
(4, 'cooperation_agreements', 'agreements', 'agreements', FALSE),
(5, 'preliminary_agreements', 'municipalities', 'municipalities', FALSE),
(5, 'preliminary_agreements', 'signatories', 'signatories', FALSE),
(5, 'preliminary_agreements', 'agreements', 'agreements', FALSE),
(6, 'coaching_processes', 'municipalities', 'municipalities', TRUE),
(6, 'coaching_processes', 'agreements', 'processes', TRUE),
(7, 'security_analyses', 'municipalities', 'municipalities', TRUE),
(7, 'security_analyses', 'agreements', 'analyses', TRUE),
(8, 'model_municipalities', 'municipalities', 'municipalities', TRUE);

CREATE MACRO can_be_counted(asked) AS (
    asked IN (SELECT u.indicator FROM counted_units AS u)
);

CREATE MACRO has_unit(asked, in_unit) AS (
    (asked, in_unit) IN (SELECT (u.indicator, u.unit) FROM counted_units AS u)
);

CREATE MACRO unit_of_source(unit_counted) AS (
    CASE unit_counted
        WHEN 'municipality' THEN 'municipalities'
        WHEN 'signatory' THEN 'signatories'
        WHEN 'agreement' THEN 'agreements'
    END
);

-- The unit in which a published figure is compared: the one its source counts, else the reader's.
-- Who wants signatories of what has none gets the thing itself, joint ones once.
CREATE MACRO unit_compared(scope, asked, unit_counted) AS (
    CASE
        WHEN
            coalesce(unit_of_source(unit_counted), scope['unit']) = 'signatories'
            AND has_unit(asked, 'signatories')
            THEN 'signatories'
        WHEN
            coalesce(unit_of_source(unit_counted), scope['unit']) <> 'municipalities'
            AND has_unit(asked, 'agreements')
            THEN 'agreements'
        ELSE 'municipalities'
    END
);

CREATE MACRO only_grows(asked) AS (
    asked IN (
        SELECT u.indicator FROM counted_units AS u
        WHERE u.only_grows
    )
);

-- How the count lies to what was published. "Over 100" and "about 100" can only be compatible.
CREATE MACRO verdict_of(counted, at_least, at_most, qualifier) AS (
    CASE
        WHEN counted IS NULL THEN 'not_comparable'
        WHEN counted < at_least THEN 'fewer'
        WHEN counted > at_most THEN 'more'
        WHEN qualifier = 'exact' THEN 'agrees'
        ELSE 'within'
    END
);

-- Every step under each indicator, once for each unit in which that can be counted.
CREATE MACRO steps_by_unit_in(scope) AS TABLE (
    SELECT
        u.unit,
        s.* EXCLUDE (unit_key),
        key_in(u.unit, s.municipality_id, s.signatory, s.record_id) AS unit_key
    FROM counted_steps_in(scope) AS s
    INNER JOIN counted_units AS u ON s.indicator = u.indicator
);

-- Whatever counts, once for each unit in which it can be counted.
CREATE MACRO things_in(scope) AS TABLE (
    SELECT t.*
    FROM (
        SELECT
            unit,
            indicator,
            unit_key,
            counts_from,
            ends_on
        FROM steps_by_unit_in(scope)
        UNION ALL
        SELECT
            'municipalities',
            'model_municipalities',
            municipality_id,
            since,
            NULL
        FROM model_municipalities_in(scope)
    ) AS t
    WHERE t.unit_key IS NOT NULL AND stands_on(t.counts_from, t.counts_from, t.ends_on)
);

-- The count from each day on which it changes, by indicator and unit; each begins with zero.
-- What has a thing twice at a time has it once: only where something ends are spells laid over
-- each other, all else counts from its first day for good.
CREATE MACRO standing_in(scope) AS TABLE (
    WITH things AS MATERIALIZED (
        SELECT * FROM things_in(scope)
    ),

    lasting AS MATERIALIZED (
        SELECT
            indicator,
            unit,
            unit_key,
            min(counts_from) AS on_day
        FROM things
        WHERE ends_on IS NULL
        GROUP BY indicator, unit, unit_key
    ),

    ending AS MATERIALIZED (
        SELECT * FROM things
        WHERE ends_on IS NOT NULL
    ),

    turns AS (
        SELECT
            l.*,
            1 AS step
        FROM lasting AS l
        SEMI JOIN ending USING (indicator, unit, unit_key)
        UNION ALL
        SELECT
            indicator,
            unit,
            unit_key,
            counts_from,
            1
        FROM ending
        UNION ALL
        SELECT
            indicator,
            unit,
            unit_key,
            ends_on + 1,
            -1
        FROM ending
    ),

    depths AS (
        SELECT
            indicator,
            unit,
            unit_key,
            on_day,
            sum(sum(step)) OVER (
                PARTITION BY indicator, unit, unit_key ORDER BY on_day
            ) AS depth
        FROM turns
        GROUP BY indicator, unit, unit_key, on_day
    ),

    changes AS (
        SELECT
            indicator,
            unit,
            on_day,
            sign(depth) - lag(sign(depth), 1, 0) OVER (
                PARTITION BY indicator, unit, unit_key ORDER BY on_day
            ) AS change
        FROM depths
        UNION ALL
        SELECT
            l.indicator,
            l.unit,
            l.on_day,
            1
        FROM lasting AS l
        ANTI JOIN ending USING (indicator, unit, unit_key)
        UNION ALL
        SELECT
            indicator,
            unit,
            '-infinity'::DATE,
            0
        FROM counted_units
    )

    SELECT
        indicator,
        unit,
        on_day,
        (sum(sum(change)) OVER (PARTITION BY indicator, unit ORDER BY on_day))::BIGINT AS standing
    FROM changes
    GROUP BY indicator, unit, on_day
);

-- Every published figure that can be counted, with the count on its day in each unit, and the
-- count it is compared with. A unit without sense for an indicator gives no count; a part (one
-- year, one place) is no total and gets none.
CREATE MACRO compared_in(scope) AS TABLE (
    WITH figures AS (
        SELECT
            p.* EXCLUDE (scope),
            p.scope AS part,
            CASE
                WHEN p.scope IS NULL THEN unit_compared(scope, p.indicator, p.unit_counted)
            END AS unit
        FROM all_published_in(scope) AS p
        WHERE can_be_counted(p.indicator)
    ),

    counts AS (
        SELECT
            f.*,
            max_by(s.standing, s.on_day) FILTER (WHERE s.unit = 'municipalities')
                AS counted_municipalities,
            max_by(s.standing, s.on_day) FILTER (WHERE s.unit = 'signatories')
                AS counted_signatories,
            max_by(s.standing, s.on_day) FILTER (WHERE s.unit = 'agreements')
                AS counted_agreements,
            max_by(s.standing, s.on_day) FILTER (WHERE s.unit = f.unit) AS counted
        FROM figures AS f
        LEFT JOIN standing_in(scope) AS s
            ON f.part IS NULL AND f.indicator = s.indicator AND f.as_of >= s.on_day
        GROUP BY ALL
    ),

    places_named AS (
        SELECT DISTINCT
            indicator,
            place
        FROM counted_units
    )

    SELECT
        c.*,
        n.place,
        u.name AS compared_in,
        verdict_of(c.counted, c.at_least, c.at_most, c.qualifier) AS verdict
    FROM counts AS c
    INNER JOIN places_named AS n ON c.indicator = n.indicator
    LEFT JOIN counted_units AS u ON c.indicator = u.indicator AND c.unit = u.unit
);

-- Which of several published totals of one day is told, the least of all: certain before uncertain,
-- exact before "over" and "about", with a unit before without, then the highest.
CREATE MACRO standing_back(certainty, qualifier, unit_counted, value, source) AS (
    row(
        coalesce(certainty <> 'certain', FALSE),
        qualifier <> 'exact',
        unit_counted = 'unspecified',
        -value,
        source
    )
);

-- One published total of each indicator and day, with its count.
CREATE MACRO totals_in(scope) AS TABLE (
    SELECT c.* FROM compared_in(scope) AS c
    WHERE c.part IS NULL
    QUALIFY
        row_number() OVER (
            PARTITION BY c.indicator, c.as_of
            ORDER BY standing_back(c.certainty, c.qualifier, c.unit_counted, c.value, c.source)
        ) = 1
);

-- The newest published total of each indicator, with the unit in which it can be compared.
CREATE MACRO newest_totals_in(scope) AS TABLE (
    SELECT
        p.* EXCLUDE (scope),
        u.unit,
        u.name AS compared_in
    FROM all_published_in(scope) AS p
    INNER JOIN counted_units AS u
        ON p.indicator = u.indicator AND u.unit = unit_compared(scope, p.indicator, p.unit_counted)
    WHERE p.scope IS NULL
    QUALIFY
        row_number() OVER (
            PARTITION BY p.indicator
            ORDER BY
                p.as_of DESC,
                standing_back(p.certainty, p.qualifier, p.unit_counted, p.value, p.source)
        ) = 1
);

-- When each unit first began, where that is known to the day, by indicator and unit.
CREATE MACRO known_firsts_in(scope) AS TABLE (
    SELECT
        s.unit,
        s.indicator,
        s.unit_key,
        min(s.counts_from) AS began_on
    FROM steps_by_unit_in(at_any_time(scope)) AS s
    WHERE s.unit_key IS NOT NULL
    GROUP BY s.unit, s.indicator, s.unit_key
    HAVING min(coalesce(s.not_before, DATE '-infinity')) = min(s.counts_from)
);

-- Does a source call a sum a yearly one, and which years does it name ("2021/22" is two)?
CREATE MACRO is_yearly(period) AS (
    coalesce(
        regexp_matches(
            lower(period), '\b(each|per|annual|annually|yearly|je|jeweils|pro|jährlich)\b'
        ),
        FALSE
    )
);

CREATE MACRO years_named(period) AS (
    regexp_extract_all(
        regexp_replace(period, '\b20(\d\d)/(\d\d)\b', '20\1 20\2', 'g'), '\b20\d\d\b'
    )::INTEGER[]
);

-- Published totals of which two can be held against each other: those that count the same, or
-- where one does not say; of sums of money the years that the source names.
CREATE MACRO comparable_totals_in(scope) AS TABLE (
    SELECT
        p.*,
        p.indicator LIKE '%eur%' AS is_money,
        is_yearly(p.scope) AS is_yearly,
        list_min(years_named(p.scope)) AS first_year,
        list_max(years_named(p.scope)) AS last_year,
        unit_of_source(p.unit_counted) AS unit
    FROM all_published_in(scope) AS p
    WHERE p.scope IS NULL OR p.indicator LIKE '%eur%'
);

-- Pairs of published figures that cannot both be right.
-- same_day: two of one day whose words exclude each other; sums of money only for the same years.
-- falls:    a later one below an earlier one of what only grows.
-- growth:   from one to the next of another day fewer came than the record knows to the day to have
--           begun in between; not where the record knows an end in that time.
-- per_year: of two sums published one after the other, one is called yearly and does not fit the
--           other, which is for several years.
-- Who says that they count different units does not contradict.
CREATE MACRO contradictions_in(scope) AS TABLE (
    WITH totals AS MATERIALIZED (
        SELECT * FROM comparable_totals_in(scope)
    ),

    firsts AS MATERIALIZED (
        SELECT
            indicator,
            unit,
            list(began_on) AS days
        FROM known_firsts_in(scope)
        GROUP BY indicator, unit
    ),

    ends AS MATERIALIZED (
        SELECT
            indicator,
            unit,
            list(ends_on) AS days
        FROM things_in(scope)
        WHERE ends_on IS NOT NULL
        GROUP BY indicator, unit
    ),

    pairs AS (
        SELECT
            a AS one,
            b AS other,
            CASE WHEN a.is_yearly THEN a ELSE b END AS yearly,
            CASE WHEN a.is_yearly THEN b ELSE a END AS summed,
            summed['last_year'] - summed['first_year'] + 1 AS years,
            coalesce(a.unit, b.unit, scope['unit']) AS counted_in,
            b.as_of = min(b.as_of) FILTER (WHERE b.as_of > a.as_of) OVER (
                PARTITION BY a
            ) AS is_next
        FROM totals AS a
        INNER JOIN totals AS b
            ON
                a.indicator = b.indicator
                AND a.as_of <= b.as_of
                AND (a.unit = b.unit OR a.unit IS NULL OR b.unit IS NULL)
    ),

    judged AS (
        SELECT
            p.*,
            one['as_of'] = other['as_of']
            AND one['at_most'] < other['at_least']
            AND (
                NOT one['is_money']
                OR (
                    one['is_yearly'] = other['is_yearly']
                    AND one['first_year'] IS NOT DISTINCT FROM other['first_year']
                    AND one['last_year'] IS NOT DISTINCT FROM other['last_year']
                )
            ) AS same_day,
            only_grows(one['indicator'])
            AND one['as_of'] < other['as_of']
            AND one['at_least'] > other['at_most'] AS falls,
            one['is_money'] AND one['is_yearly'] <> other['is_yearly'] AND years > 1
            AND (is_next OR one['as_of'] = other['as_of'])
            AND (
                yearly['first_year'] IS NULL
                OR (
                    yearly['first_year'] <= summed['last_year']
                    AND yearly['last_year'] >= summed['first_year']
                )
            )
            AND (
                yearly['at_least'] * years > summed['at_most']
                OR yearly['at_most'] * years < summed['at_least']
            ) AS per_year,
            is_next AND can_be_counted(one['indicator'])
            AND other['at_most'] >= one['at_least']
            AND other['at_most'] - one['at_least'] < len([
                day
                FOR day IN f.days
                IF day > one['as_of'] AND day <= other['as_of']
            ])
            AND coalesce(len([
                day
                FOR day IN e.days
                IF day >= one['as_of'] AND day < other['as_of']
            ]), 0) = 0 AS growth
        FROM pairs AS p
        LEFT JOIN firsts AS f ON p.one['indicator'] = f.indicator AND p.counted_in = f.unit
        LEFT JOIN ends AS e ON p.one['indicator'] = e.indicator AND p.counted_in = e.unit
    )

    SELECT
        one['indicator'] AS indicator,
        CASE
            WHEN same_day THEN 'same_day'
            WHEN falls THEN 'falls'
            WHEN per_year THEN 'per_year'
            ELSE 'growth'
        END AS contradiction,
        one,
        other
    FROM judged
    WHERE same_day OR falls OR per_year OR growth
);
