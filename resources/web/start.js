// Start.
new ResizeObserver(() => {
  const wasHome = atHome;
  ({ width, height } = plates[0].stage.getBoundingClientRect());
  if (!width || !height) return;
  view = wasHome ? homeView() : confined(view);
  showButtons();
  settle();
}).observe(plates[0].stage);
({ width, height } = plates[0].stage.getBoundingClientRect());
view = homeView();
showButtons();
settle();
if (data.held >= 0) hold(territories[data.held]);
document.documentElement.dataset.ready = "true";
