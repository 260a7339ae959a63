// Start.
new ResizeObserver(() => {
  const wasHome = atHome;
  ({ width, height } = stage.getBoundingClientRect());
  if (!width || !height) return;
  view = wasHome ? homeView() : confined(view);
  showButtons();
  settle();
}).observe(stage);
({ width, height } = stage.getBoundingClientRect());
view = homeView();
showButtons();
settle();
if (data.held >= 0) hold(territories[data.held]);
document.documentElement.dataset.ready = "true";
