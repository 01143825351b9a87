# Sample data: a made-up delivery of the whole programme, and how to recognise it.

made-up-notice = Made-up sample data: whatever is said of a municipality here is invented and no statement about the ASSKomm programme. Please do not quote it.
made-up-mark = made-up sample data
made-up-file = made-up
made-up-unavailable = The sample data cannot be shown at the moment; you see the delivery in use. { $reason }

data-label = Data shown
data-in-use = Delivery in use
data-public-record = Public record
data-sample = Made-up sample data

cli-sample = write a made-up delivery
cli-sample-about = Writes a complete, made-up delivery of the programme into a folder. On days of a publication its totals equal the published figures; the same number gives the same files.
cli-out = folder for the sample data; it must be new or empty, or hold sample data already
cli-number = NUMBER
cli-scale = how many consultations, grants and projects: 1 (the default) as in the programme, 1000 for more than a million rows; 1300 at most. The programme's totals stay the same
cli-seed = number of the sample data, 1 by default; another one gives other sample data
cli-sampled = Made-up sample data: { $folder }

