create table rabta.demonstration_scene (
  scene      text constraint demonstration_scene_pk primary key,
  reference  text not null,
  steps_done integer not null,
  started_at timestamptz not null,
  constraint demonstration_scene_steps_positive check (steps_done >= 0)
);
comment on table rabta.demonstration_scene is 'How far the demonstration data have been entered; empty where none are wanted';
comment on column rabta.demonstration_scene.scene is 'Scene of the demonstration';
comment on column rabta.demonstration_scene.reference is 'Case that was opened for it';
comment on column rabta.demonstration_scene.steps_done is 'Acts after the opening that were done';
comment on column rabta.demonstration_scene.started_at is 'The moment all times of the demonstration count back from';
grant select, insert, update on rabta.demonstration_scene to rabta_app;
