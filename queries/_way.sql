-- The way of a municipality: the building blocks in their usual order, and which of them stand.

-- Other orders are normal; coaching and analysis may swap places.
-- usual_place  among the steps of a pathway; a project is none
CREATE TABLE way AS
SELECT w.*
FROM (
    VALUES
    (1, 'consultations', 1),
    (2, 'preliminary_agreements', 2),
    (3, 'agreements', 3),
    (4, 'funding', 4),
    (5, 'coaching', 5),
    (6, 'security_analyses', 5),
    (7, 'councils', 6),
    (8, 'projects', NULL)
) AS w (place, step, usual_place);

CREATE MACRO way_in(scope) AS TABLE (
    SELECT
        w.place,
        w.step
    FROM way AS w
);

-- The steps of a pathway.
CREATE MACRO usual_order_in(scope) AS TABLE (
    SELECT
        w.step,
        w.usual_place AS place
    FROM way AS w
    WHERE w.usual_place IS NOT NULL
);

-- How far along the way a step is; which is the furthest follows from it.
CREATE MACRO step_place(subject) AS (
    list_position((SELECT list(w.step ORDER BY w.place) FROM way AS w), subject)
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
