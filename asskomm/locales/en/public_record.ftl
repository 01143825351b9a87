# What is true only of a delivery that calls itself “public_record”: what is publicly documented.
# Each sentence stands behind the text that it is named after, after “public-record-”.

public-record-note-record = It is what is publicly documented: press notices, notices of municipalities, press reports. Each record names its source. What was never published is missing.
public-record-note-consultations = Most consultations were never announced one by one. The count is therefore far below the published figure.
public-record-note-agreements = No agreement is known to have ended.
public-record-note-coaching = When a coaching ended was never published.
public-record-note-coaching-printed = When a coaching ended was never published.
public-record-note-analyses = This concerns the repetition in Taucha in 2023.
public-record-note-funding = Grants to single municipalities were hardly ever published. They do not give a total of what was approved.
public-record-profile-nothing = Only what was published is on record.
public-record-profile-funds-none = Grants to single municipalities were hardly ever published.
public-record-definition-consulted-municipalities-weakness = Most consultations were never announced one by one; the count is therefore far below the published figure.
public-record-definition-consultations-weakness = Most consultations were never announced one by one.
public-record-definition-prevention-councils-weakness = No prevention council is known from public sources to be dormant or dissolved.
public-record-definition-cooperation-agreements-weakness = No agreement is known from public sources to have ended.
public-record-definition-preliminary-agreements-weakness = Only one dated case is public; a total was never published.
public-record-definition-coaching-processes-weakness = When coaching ended was never published. Its beginning, too, is often known as “at the latest” only. The count is far below the published figure, as coaching was hardly ever announced case by case.
public-record-definition-security-analyses-weakness = The beginning is what the source names, often the day the survey was sent out. Some published figures count completed ones only: the 25 of 29 Feb 2024 are without two that were running, which count here. The share documented is then too high.
public-record-definition-funding-available-eur-weakness = For 2021 and 2022 it is not certain whether the source names a sum for both years or for each.
public-record-definition-funding-approved-eur-weakness = Grants to single municipalities were hardly ever published; they do not give a total of what was approved. The day is often that of the notice.
public-record-note-order-fastest = Of most municipalities the consultation is not known.
public-record-note-fields-named = Most sources name none.
public-record-coverage-white-means = Most consultations were never made known one by one.
